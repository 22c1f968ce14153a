namespace Kinow.ClientApi.Core.Apps;

/// <summary>A build of an app.</summary>
/// <param name="Platform">What it runs on.</param>
/// <param name="Version">Its version.</param>
public readonly record struct AppBuild(AppPlatform Platform, BuildVersion Version)
{
    /// <summary>Reads what apps tell of themselves, such as <c>ios/5.2.1</c>.</summary>
    /// <returns>False when it is in another form, or no platform that is known.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out AppBuild build)
    {
        build = default;
        var slash = text.IndexOf('/');
        if (slash <= 0 || !BuildVersion.TryParse(text[(slash + 1)..], out var version)) return false;
        if (AppPlatforms.Names.Find(text[..slash]) is not { } platform) return false;
        build = new(platform, version);
        return true;
    }

    /// <summary>The build as <see cref="TryParse"/> reads it.</summary>
    public override string ToString() => $"{AppPlatforms.NameOf(Platform)}/{Version}";
}
