using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Platform;

/// <summary>The service that answers.</summary>
public sealed record PlatformInfo
{
    /// <summary>Identifier.</summary>
    public required long Id { get; init; }

    /// <summary>Name to show.</summary>
    public required string Name { get; init; }

    /// <summary>Address of the public site, or null.</summary>
    public string? Url { get; init; }

    /// <summary>Address of the logo, or null.</summary>
    public string? Logo { get; init; }

    /// <summary>Address of the small icon, or null.</summary>
    public string? Favicon { get; init; }

    /// <summary>Pages on other networks.</summary>
    public ImmutableArray<SocialLink> Social { get; init; } = [];

    /// <summary>Which countries may enter.</summary>
    public GeolocationRule Entry { get; init; } = GeolocationRule.None;

    /// <summary>Which countries may buy.</summary>
    public GeolocationRule Sale { get; init; } = GeolocationRule.None;

    /// <summary>Whether the platform is open to a country.</summary>
    public bool CanAccess(CountryCode country) => Entry.Allows(country);

    /// <summary>Whether anything may be bought from a country.</summary>
    public bool CanBuy(CountryCode country) => Entry.Allows(country) && Sale.Allows(country);
}
