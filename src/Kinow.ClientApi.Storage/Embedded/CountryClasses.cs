using System.Collections.Frozen;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Storage.Embedded;

/// <summary>Countries that no rule names see the same, so they share their search results.</summary>
internal sealed class CountryClasses
{
    private readonly FrozenSet<CountryCode> named;

    internal CountryClasses(CatalogContent content)
    {
        var rules = new HashSet<GeolocationRule>(ReferenceEqualityComparer.Instance);
        foreach (var category in content.Categories) rules.Add(category.Geolocation);
        foreach (var product in content.Products)
        {
            rules.Add(product.Geolocation);
            if (product.Extension is not ProductTvod title) continue;
            foreach (var video in title.Videos) rules.Add(video.Geolocation);
        }

        named = rules.Where(static rule => rule.Enabled).SelectMany(static rule => rule.Countries).ToFrozenSet();
    }

    /// <summary>The country itself when a rule names it, else the unknown country.</summary>
    internal CountryCode ClassOf(CountryCode country) => named.Contains(country) ? country : CountryCode.Unknown;
}
