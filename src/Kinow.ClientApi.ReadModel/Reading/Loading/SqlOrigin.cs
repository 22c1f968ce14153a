using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.ReadModel.Reading.Documents;
using Kinow.ClientApi.Search.Documents.Bodies;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Reading;

namespace Kinow.ClientApi.ReadModel.Reading.Loading;

/// <summary>The database as the origin of the read model.</summary>
internal sealed class SqlOrigin(SqlDatabase sql, WriteForward forward, LoadOptions options, TimeProvider time) : ICatalogOrigin
{
    // What an aggregate may weigh whose bytes nobody has counted: much, if it holds others.
    private const int LargeWeight = 24_000;
    private const int SmallWeight = 4_000;

    private readonly CatalogLoader loader = new(sql);
    private readonly CatalogIds ids = new(sql);
    private readonly CatalogContentLoader contents = new(sql);
    private readonly AbsentIds absent = new(options.NegativeAge, time);

    public async Task<IReadOnlyDictionary<long, Document<T>>> LoadAsync<T>(
        DocumentSource<T> source, long[] ids, CancellationToken cancellationToken)
        where T : class
    {
        var name = source.Kind.Name;
        var asked = Array.FindAll(ids, id => !absent.Contains(name, id));
        if (asked.Length == 0) return new Dictionary<long, Document<T>>();
        var loaded = source.Item is { } kind ? await ItemsAsync(kind, asked, cancellationToken) : await SettingsAsync<T>(cancellationToken);
        foreach (var id in asked)
        {
            if (!loaded.ContainsKey(id)) absent.Add(name, id);
        }

        return loaded;
    }

    public void WriteForward<T>(DocumentSource<T> source, IReadOnlyDictionary<long, Document<T>> loaded)
        where T : class => forward.Start(source, loaded.Values);

    public async Task<CatalogContent> LoadAllAsync(int maxProducts, CancellationToken cancellationToken)
    {
        var count = await ids.CountAsync(StoredKinds.Of((ItemKind)ItemKinds.Product), cancellationToken);
        if (count > maxProducts)
        {
            throw new StoreUnavailableException("The search engine is out of reach.") { RetryAfter = TimeSpan.FromSeconds(5) };
        }
        var (_, content) = await contents.LoadAsync(cancellationToken);
        return content ?? throw new StoreUnavailableException("The platform has not been set up.");
    }

    private async Task<Dictionary<long, Document<T>>> ItemsAsync<T>(ItemKind<T> kind, long[] asked, CancellationToken cancellationToken)
        where T : class
    {
        var (version, found) = await loader.LoadAsync(kind, asked, cancellationToken);
        var weight = kind.IsParent ? LargeWeight : SmallWeight;
        return found.ToDictionary(item => kind.IdOf(item.Item), item => new Document<T>(version, item.Item, item.Owner, weight));
    }

    private async Task<Dictionary<long, Document<T>>> SettingsAsync<T>(CancellationToken cancellationToken)
        where T : class
    {
        var (version, content) = await loader.PlatformAsync(cancellationToken);
        if (content is null) return [];
        var settings = (T)(object)new PlatformDocument(content.Settings, content.Platform);
        return new() { [DocumentSource.SettingsId] = new(version, settings, null, LargeWeight) };
    }
}
