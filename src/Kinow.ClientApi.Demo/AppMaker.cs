using Kinow.ClientApi.Core.Apps;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Demo.Words;

namespace Kinow.ClientApi.Demo;

/// <summary>What the apps of the demo platform are told: the same for every seed.</summary>
internal static class AppMaker
{
    internal static AppSettings Settings { get; } = new(
        [
            new(AppPlatform.Ios, "https://apps.example/kinow-demo-ios", Version("4.0"), Version("5.0")),
            new(AppPlatform.Android, "https://apps.example/kinow-demo-android", Version("4.0"), Version("5.0")),
            new(AppPlatform.Stb, null, Version("2.0"), null),
        ],
        [
            new()
            {
                Id = 1,
                Target = new(AppPlatform.Ios, Builds("4.9.1"), null, null),
                Status = AppStatus.Blocked,
                Message = new Trilingual(
                    "This version cannot play anything. Please update it.",
                    "Cette version ne lit plus rien. Mettez-la à jour.",
                    "هذا الإصدار لا يعمل. يرجى تحديثه.").ToText(),
            },
            new()
            {
                Id = 2,
                Target = new(AppPlatform.Stb, Builds("<3.0"), CountryCode.Parse("TN"), null),
                Status = AppStatus.Degraded,
                Message = new Trilingual(
                    "Subtitles are missing on this box.",
                    "Les sous-titres manquent sur ce décodeur.",
                    "الترجمة غير متوفرة على هذا الجهاز.").ToText(),
            },
        ],
        [
            new() { Id = 1, Name = "downloads", Type = AppValueType.Boolean, Text = "false" },
            new()
            {
                Id = 2,
                Name = "downloads",
                Type = AppValueType.Boolean,
                Text = "true",
                Target = new(AppPlatform.Ios, Builds(">=5.0"), null, null),
            },
            new() { Id = 3, Name = "beatSeconds", Type = AppValueType.Int, Text = "30" },
            new() { Id = 4, Name = "autoplayDelay", Type = AppValueType.Float, Text = "2.5" },
            new() { Id = 5, Name = "helpUrl", Type = AppValueType.String, Text = "https://demo.kinow.example/help" },
            new()
            {
                Id = 6,
                Name = "helpUrl",
                Type = AppValueType.String,
                Text = "https://demo.kinow.example/aide",
                Target = new(null, default, null, Trilingual.Fr),
            },
        ]);

    private static BuildVersion Version(string text) =>
        BuildVersion.TryParse(text, out var version) ? version : throw new FormatException($"{text} is no version.");

    private static BuildRange Builds(string text) =>
        BuildRange.TryParse(text, out var range) ? range : throw new FormatException($"{text} are no builds.");
}
