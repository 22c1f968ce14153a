using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Apps;

/// <summary>The names of platforms, as headers, tokens, tables and the operator's tool have them.</summary>
public static class AppPlatforms
{
    /// <summary>What stands for every platform, where people name one.</summary>
    public const string Every = "all";

    /// <summary>The names, in any case.</summary>
    public static EnumNames<AppPlatform> Names { get; } = new(
        StringComparison.OrdinalIgnoreCase,
        (AppPlatform.Ios, "ios"), (AppPlatform.Tvos, "tvos"),
        (AppPlatform.Android, "android"), (AppPlatform.AndroidTv, "android_tv"),
        (AppPlatform.FireTv, "fire_tv"), (AppPlatform.Tizen, "tizen"),
        (AppPlatform.Webos, "webos"), (AppPlatform.Roku, "roku"),
        (AppPlatform.Stb, "stb"), (AppPlatform.Web, "web"));

    /// <summary>The name of a platform.</summary>
    public static string NameOf(AppPlatform platform) => Names.NameOf(platform);
}
