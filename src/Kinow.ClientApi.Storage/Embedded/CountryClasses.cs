using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Storage.Embedded;

/// <summary>Countries that no rule names see the same, so they share their search results.</summary>
internal sealed class CountryClasses
{
    private readonly GeolocationRule[] rules;

    internal CountryClasses(CatalogContent content)
    {
        var distinct = new HashSet<GeolocationRule>(ReferenceEqualityComparer.Instance);
        foreach (var category in content.Categories) distinct.Add(category.Geolocation);
        foreach (var product in content.Products)
        {
            distinct.Add(product.Geolocation);
            if (product.Extension is not ProductTvod title) continue;
            foreach (var video in title.Videos) distinct.Add(video.Geolocation);
        }

        rules = [.. distinct.Where(static rule => rule.Enabled)];
    }

    /// <summary>The country itself when a rule names it, else the unknown country.</summary>
    internal CountryCode ClassOf(CountryCode country)
    {
        foreach (var rule in rules)
        {
            foreach (var named in rule.Countries)
            {
                if (named == country) return country;
            }
        }

        return CountryCode.Unknown;
    }
}
