using System.Globalization;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Storage.Aurora.Reading;
using Kinow.ClientApi.Storage.Elasticsearch.Documents;

namespace Kinow.ClientApi.Storage.Refreshing;

/// <summary>Reads rows and makes documents of them; tombstones of rows that are gone.</summary>
internal sealed class RefreshLoader(CatalogLoader catalog, PlatformCache platform)
{
    /// <summary>The document of what changed. For parts of products only the tombstone: the document is made with the product.</summary>
    public async Task<IReadOnlyList<DocumentWrite>> ItemAsync(RefreshKey key, CancellationToken cancellationToken)
    {
        if (key.Scope == RefreshScope.Settings)
        {
            platform.Forget();
            return await SettingsAsync(cancellationToken);
        }

        long[] ids = [long.Parse(key.Id, CultureInfo.InvariantCulture)];
        return key.Scope switch
        {
            RefreshScope.Product or RefreshScope.Offer => await ProductsAsync(ids, withParts: true, cancellationToken),
            RefreshScope.Category => await CategoriesAsync(ids, cancellationToken),
            RefreshScope.Actor => await PeopleAsync(PersonKind.Actor, ids, cancellationToken),
            RefreshScope.Director => await PeopleAsync(PersonKind.Director, ids, cancellationToken),
            RefreshScope.Tag => await TagsAsync(ids, cancellationToken),
            RefreshScope.Feature => await FeaturesAsync(ids, cancellationToken),
            RefreshScope.Video => Gone(DocumentKinds.Videos, ids, await catalog.VideosAsync(ids, cancellationToken)),
            RefreshScope.VideoGroup => Gone(DocumentKinds.VideoGroups, ids, await catalog.VideoGroupsAsync(ids, cancellationToken)),
            RefreshScope.Extract => Gone(DocumentKinds.Extracts, ids, await catalog.ExtractsAsync(ids, cancellationToken)),
            _ => throw new ArgumentOutOfRangeException(nameof(key)),
        };
    }

    /// <summary>Documents of products, and with them those of their parts.</summary>
    public async Task<IReadOnlyList<DocumentWrite>> ProductsAsync(IReadOnlyCollection<long> ids, bool withParts, CancellationToken cancellationToken)
    {
        var documents = await platform.DocumentsAsync(cancellationToken);
        var read = await catalog.ProductsAsync(ids, cancellationToken);
        return Make(DocumentKinds.Products, ids, read, static p => p.Id, p => documents.OfProduct(p, read.Version).Take(withParts ? int.MaxValue : 1));
    }

    /// <summary>Documents of categories.</summary>
    public async Task<IReadOnlyList<DocumentWrite>> CategoriesAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken)
    {
        var documents = await platform.DocumentsAsync(cancellationToken);
        var read = await catalog.CategoriesAsync(ids, cancellationToken);
        return Make(DocumentKinds.Categories, ids, read, static c => c.Id, c => [documents.Of(c, read.Version)]);
    }

    /// <summary>Documents of actors or directors.</summary>
    public async Task<IReadOnlyList<DocumentWrite>> PeopleAsync(PersonKind kind, IReadOnlyCollection<long> ids, CancellationToken cancellationToken)
    {
        var documents = await platform.DocumentsAsync(cancellationToken);
        var read = await catalog.PeopleAsync(kind, ids, cancellationToken);
        return Make(
            kind == PersonKind.Actor ? DocumentKinds.Actors : DocumentKinds.Directors, ids, read, static p => p.Id, p => [documents.Of(p, read.Version)]);
    }

    private async Task<IReadOnlyList<DocumentWrite>> TagsAsync(long[] ids, CancellationToken cancellationToken)
    {
        var documents = await platform.DocumentsAsync(cancellationToken);
        var read = await catalog.TagsAsync(ids, cancellationToken);
        return Make(DocumentKinds.Tags, ids, read, static t => t.Id, t => [documents.Of(t, read.Version)]);
    }

    private async Task<IReadOnlyList<DocumentWrite>> FeaturesAsync(long[] ids, CancellationToken cancellationToken)
    {
        var documents = await platform.DocumentsAsync(cancellationToken);
        var read = await catalog.FeaturesAsync(ids, cancellationToken);
        return Make(DocumentKinds.Features, ids, read, static f => f.Id, f => [documents.Of(f, read.Version)]);
    }

    private async Task<IReadOnlyList<DocumentWrite>> SettingsAsync(CancellationToken cancellationToken)
    {
        var read = await catalog.PlatformAsync(cancellationToken);
        return read.Value is { } content ? [new CatalogDocuments(content.Settings).Of(content.Platform, read.Version)] : [];
    }

    private static IReadOnlyList<DocumentWrite> Gone<T>(DocumentKind kind, long[] ids, Versioned<T[]> read) =>
        read.Value.Length > 0 ? [] : [DocumentWrite.Tombstone(kind, Text(ids[0]), read.Version)];

    private static List<DocumentWrite> Make<T>(
        DocumentKind kind, IReadOnlyCollection<long> ids, Versioned<T[]> read, Func<T, long> idOf, Func<T, IEnumerable<DocumentWrite>> make)
    {
        var gone = ids.ToHashSet();
        var documents = new List<DocumentWrite>();
        foreach (var item in read.Value)
        {
            gone.Remove(idOf(item));
            documents.AddRange(make(item));
        }

        documents.AddRange(gone.Select(id => DocumentWrite.Tombstone(kind, Text(id), read.Version)));
        return documents;
    }

    private static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);
}
