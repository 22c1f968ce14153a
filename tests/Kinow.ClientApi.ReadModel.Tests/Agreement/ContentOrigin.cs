using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.ReadModel.Reading.Documents;
using Kinow.ClientApi.ReadModel.Reading.Loading;
using Kinow.ClientApi.Search.Documents.Bodies;

namespace Kinow.ClientApi.ReadModel.Tests.Agreement;

/// <summary>An origin in memory, which can be down.</summary>
internal sealed class ContentOrigin(CatalogContent content) : ICatalogOrigin
{
    internal bool IsDown { get; set; }

    internal int Loads { get; private set; }

    internal int Snapshots { get; private set; }

    internal int Forwarded { get; private set; }

    public Task<IReadOnlyDictionary<long, Document<T>>> LoadAsync<T>(
        DocumentSource<T> source, long[] ids, CancellationToken cancellationToken)
        where T : class
    {
        Check();
        Loads++;
        return Task.FromResult<IReadOnlyDictionary<long, Document<T>>>(source.Item is { } kind
            ? content.Of(kind).Where(item => ids.Contains(kind.IdOf(item))).ToDictionary(
                kind.IdOf, item => new Document<T>(1, item, OwnerOf(kind, item), 1000))
            : new()
            {
                [DocumentSource.SettingsId] = new(1, (T)(object)new PlatformDocument(content.Settings, content.Platform), null, 1000),
            });
    }

    public void WriteForward<T>(DocumentSource<T> source, IReadOnlyDictionary<long, Document<T>> loaded)
        where T : class => Forwarded += loaded.Count;

    public Task<CatalogContent> LoadAllAsync(int maxProducts, CancellationToken cancellationToken)
    {
        Check();
        Snapshots++;
        return content.Products.Length <= maxProducts ? Task.FromResult(content) : throw new StoreUnavailableException("Too large.");
    }

    private ItemVisibility? OwnerOf<T>(ItemKind<T> kind, T item)
        where T : class => kind.OwnerIdOf is { } ownerOf
            ? ItemKinds.Product.VisibilityOf(content.Products.First(product => product.Id == ownerOf(item)))
            : null;

    private void Check()
    {
        if (IsDown) throw new StoreUnavailableException("The database is out of reach.");
    }
}
