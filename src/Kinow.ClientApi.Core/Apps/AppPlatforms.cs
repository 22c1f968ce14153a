namespace Kinow.ClientApi.Core.Apps;

/// <summary>The names of platforms, as headers, tokens, tables and the operator's tool have them.</summary>
public static class AppPlatforms
{
    /// <summary>What stands for every platform, where people name one.</summary>
    public const string Every = "all";

    /// <summary>All platforms with their names.</summary>
    public static IReadOnlyList<(AppPlatform Value, string Name)> All { get; } =
    [
        (AppPlatform.Ios, "ios"),
        (AppPlatform.Tvos, "tvos"),
        (AppPlatform.Android, "android"),
        (AppPlatform.AndroidTv, "android_tv"),
        (AppPlatform.FireTv, "fire_tv"),
        (AppPlatform.Tizen, "tizen"),
        (AppPlatform.Webos, "webos"),
        (AppPlatform.Roku, "roku"),
        (AppPlatform.Stb, "stb"),
        (AppPlatform.Web, "web"),
    ];

    /// <summary>The platform with a name, in any case; null when there is none.</summary>
    public static AppPlatform? Find(ReadOnlySpan<char> name)
    {
        foreach (var (value, known) in All)
        {
            if (name.Equals(known, StringComparison.OrdinalIgnoreCase)) return value;
        }

        return null;
    }

    /// <summary>The name of a platform.</summary>
    public static string NameOf(AppPlatform platform) => All.First(known => known.Value == platform).Name;
}
