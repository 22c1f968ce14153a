using System.Collections.Immutable;

namespace Kinow.ClientApi.Core.Catalog;

/// <summary>In which countries something may be seen.</summary>
public sealed record GeolocationRule
{
    /// <summary>The rule that hides nothing.</summary>
    public static GeolocationRule None { get; } = new();

    /// <summary>Whether the rule applies at all.</summary>
    public bool Enabled { get; init; }

    /// <summary>What happens in the listed countries.</summary>
    public GeolocationBehavior ListedCountries { get; init; }

    /// <summary>What happens in every other country, and where the country is not known.</summary>
    public GeolocationBehavior OtherCountries { get; init; }

    /// <summary>The listed countries.</summary>
    public ImmutableArray<CountryCode> Countries { get; init; } = [];

    /// <summary>Whether it may be seen from a country.</summary>
    public bool Allows(CountryCode country)
    {
        if (!Enabled) return true;
        var listed = !country.IsUnknown && Countries.Contains(country);
        return (listed ? ListedCountries : OtherCountries) == GeolocationBehavior.Allow;
    }
}
