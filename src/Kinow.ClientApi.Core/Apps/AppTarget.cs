using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Apps;

/// <summary>Which builds a setting is for, and where.</summary>
/// <param name="Platform">What they run on; null for everything.</param>
/// <param name="Builds">Their versions.</param>
/// <param name="Country">The country of the request; null for all.</param>
/// <param name="Language">The language that is asked for; null for all.</param>
public readonly record struct AppTarget(AppPlatform? Platform, BuildRange Builds, CountryCode? Country, LanguageCode? Language)
{
    private const int PlatformWeight = 8;
    private const int BuildsWeight = 4;
    private const int CountryWeight = 2;

    /// <summary>
    /// How closely it says what it is for: of two that fit, the greater holds. A platform tells more than builds, these more than a
    /// country, and that more than a language.
    /// </summary>
    public int Closeness =>
        (Platform is null ? 0 : PlatformWeight)
        + (Builds == default ? 0 : BuildsWeight)
        + (Country is null ? 0 : CountryWeight)
        + (Language is null ? 0 : 1);

    /// <summary>Whether it is for a build, where and in the language that the audience says.</summary>
    public bool Fits(AppBuild build, CatalogAudience audience) =>
        (Platform is null || Platform == build.Platform)
        && Builds.Contains(build.Version)
        && (Country is null || Country == audience.Country)
        && (Language is null || Language == audience.Languages.Requested);

    /// <summary>What it is for, for a person: <c>ios &lt;5.2, country FR, language fr</c>.</summary>
    public override string ToString() =>
        $"{(Platform is { } platform ? AppPlatforms.NameOf(platform) : AppPlatforms.Every)} {Builds}"
        + (Country is { } country ? $", country {country}" : "")
        + (Language is { } language ? $", language {language}" : "");
}
