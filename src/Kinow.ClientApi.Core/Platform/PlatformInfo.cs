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

    /// <summary>The address of the public site with one more value in its query; null when there is no site.</summary>
    /// <param name="name">What the site reads the value by.</param>
    public string? LinkTo(string name, string value) =>
        Link(site => site.Query = (site.Query.Length > 1 ? site.Query[1..] + "&" : "") + Pair(name, value));

    /// <summary>
    /// The address of the public site with a secret in its fragment, which browsers send to nobody and no server logs; null when there is
    /// no site.
    /// </summary>
    /// <param name="name">What the site reads the secret by.</param>
    public string? LinkWithSecret(string name, string secret) => Link(site => site.Fragment = Pair(name, secret));

    /// <summary>Whether the platform is open to a country.</summary>
    public bool CanAccess(CountryCode country) => Entry.Allows(country);

    /// <summary>Whether anything may be bought from a country.</summary>
    public bool CanBuy(CountryCode country) => Entry.Allows(country) && Sale.Allows(country);

    private static string Pair(string name, string value) => $"{name}={Uri.EscapeDataString(value)}";

    private string? Link(Action<UriBuilder> change)
    {
        if (!Uri.TryCreate(Url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https")) return null;
        var site = new UriBuilder(address);
        change(site);
        return site.Uri.AbsoluteUri;
    }
}
