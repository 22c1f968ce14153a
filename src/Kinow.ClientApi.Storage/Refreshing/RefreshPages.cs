using System.Globalization;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Storage.Aurora.Reading;
using Kinow.ClientApi.Storage.Elasticsearch.Documents;

namespace Kinow.ClientApi.Storage.Refreshing;

/// <summary>Finds, page by page, what shows a thing that changed.</summary>
internal sealed class RefreshPages(CatalogIds ids, RefreshLoader loader)
{
    // What one page costs to read and write stays well below a sender's patience.
    private const int Size = 100;

    /// <summary>The documents of the next page; none after the last. The second part is the page's last id.</summary>
    public async Task<(IReadOnlyList<DocumentWrite> Documents, string Last)?> NextAsync(
        RefreshKey key, RefreshStep step, string after, CancellationToken cancellationToken)
    {
        var page = await IdsAsync(key, step, after.Length == 0 ? long.MinValue : Number(after), cancellationToken);
        if (page.Count == 0) return null;
        var documents = step switch
        {
            RefreshStep.OwningProduct => await loader.ProductsAsync(page, withParts: true, cancellationToken),
            RefreshStep.Products => await loader.ProductsAsync(page, withParts: false, cancellationToken),
            RefreshStep.Categories => await loader.CategoriesAsync(page, cancellationToken),
            RefreshStep.Actors => await loader.PeopleAsync(PersonKind.Actor, page, cancellationToken),
            _ => await loader.PeopleAsync(PersonKind.Director, page, cancellationToken),
        };
        return (documents, page[^1].ToString(CultureInfo.InvariantCulture));
    }

    private Task<List<long>> IdsAsync(RefreshKey key, RefreshStep step, long after, CancellationToken cancellationToken)
    {
        var id = Number(key.Id);
        return step switch
        {
            RefreshStep.Categories => ids.CategoriesWithFeatureAsync(id, after, Size, cancellationToken),
            RefreshStep.Actors => ids.PeopleWithFeatureAsync(CatalogKind.Actor, id, after, Size, cancellationToken),
            RefreshStep.Directors => ids.PeopleWithFeatureAsync(CatalogKind.Director, id, after, Size, cancellationToken),
            _ => ids.ProductsAsync(Link(key.Scope), id, after, Size, cancellationToken),
        };
    }

    private static ProductLink Link(RefreshScope scope) => scope switch
    {
        RefreshScope.Video => ProductLink.Video,
        RefreshScope.VideoGroup => ProductLink.VideoGroup,
        RefreshScope.Extract => ProductLink.Extract,
        RefreshScope.Actor => ProductLink.Actor,
        RefreshScope.Director => ProductLink.Director,
        RefreshScope.Tag => ProductLink.Tag,
        RefreshScope.Feature => ProductLink.Feature,
        _ => throw new ArgumentOutOfRangeException(nameof(scope)),
    };

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
