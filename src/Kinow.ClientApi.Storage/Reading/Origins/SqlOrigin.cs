using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Storage.Aurora.Connections;
using Kinow.ClientApi.Storage.Aurora.Reading;
using Kinow.ClientApi.Storage.Elasticsearch.Documents;
using Kinow.ClientApi.Storage.Embedded;
using Kinow.ClientApi.Storage.Reading.Documents;
using Kinow.ClientApi.Storage.Reading.Fills;

namespace Kinow.ClientApi.Storage.Reading.Origins;

/// <summary>The database as the origin of the read model.</summary>
internal sealed class SqlOrigin(SqlDatabase sql, WriteForward forward, FillOptions options, TimeProvider time) : ICatalogOrigin
{
    // What an aggregate read from rows may weigh, where nobody has counted its bytes.
    private const int LargeWeight = 24_000;
    private const int SmallWeight = 4_000;

    private readonly CatalogLoader loader = new(sql);
    private readonly CatalogContentLoader contents = new(sql);
    private readonly AbsentIds absent = new(options.NegativeAge, time);

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<long, Document<T>>> LoadAsync<T>(ReadKind<T> kind, long[] ids, CancellationToken cancellationToken)
        where T : class
    {
        var asked = Array.FindAll(ids, id => !absent.Holds(kind.Name, id));
        if (asked.Length == 0) return new Dictionary<long, Document<T>>();
        var loaded = (Dictionary<long, Document<T>>)await LoadAsync(kind.Name, asked, cancellationToken);
        foreach (var id in asked)
        {
            if (!loaded.ContainsKey(id)) absent.Add(kind.Name, id);
        }

        return loaded;
    }

    /// <inheritdoc/>
    public void WriteForward<T>(ReadKind<T> kind, IReadOnlyDictionary<long, Document<T>> loaded)
        where T : class => forward.Start(loaded.Values);

    /// <inheritdoc/>
    public async Task<CatalogContent> LoadAllAsync(int maxProducts, CancellationToken cancellationToken)
    {
        var count = await sql.UseAsync(session => session.FirstAsync<long>("SELECT COUNT(*) FROM product", null, cancellationToken), cancellationToken);
        if (count > maxProducts) throw new StoreUnavailableException("The search engine is out of reach.") { RetryAfter = TimeSpan.FromSeconds(5) };
        var (_, content) = await contents.LoadAsync(cancellationToken);
        return content ?? throw new StoreUnavailableException("The platform has not been set up.");
    }

    private async Task<object> LoadAsync(string kind, long[] ids, CancellationToken token) => kind switch
    {
        "product" => ById(await loader.ProductsAsync(ids, token), static product => product.Id, LargeWeight),
        "category" => ById(await loader.CategoriesAsync(ids, token), static category => category.Id, SmallWeight),
        "video" => ById(await loader.VideosAsync(ids, token), static video => video.Id, SmallWeight),
        "video-group" => ById(await loader.VideoGroupsAsync(ids, token), static group => group.Id, LargeWeight),
        "extract" => ById(await loader.ExtractsAsync(ids, token), static extract => extract.Id, SmallWeight),
        "actor" => ById(await loader.PeopleAsync(PersonKind.Actor, ids, token), static person => person.Id, SmallWeight),
        "director" => ById(await loader.PeopleAsync(PersonKind.Director, ids, token), static person => person.Id, SmallWeight),
        "tag" => ById(await loader.TagsAsync(ids, token), static tag => tag.Id, SmallWeight),
        "feature" => ById(await loader.FeaturesAsync(ids, token), static feature => feature.Id, SmallWeight),
        _ => ById(await PlatformAsync(token), static _ => ReadKinds.SettingsId, LargeWeight),
    };

    private async Task<Versioned<PlatformDocument[]>> PlatformAsync(CancellationToken cancellationToken)
    {
        var (version, content) = await loader.PlatformAsync(cancellationToken);
        return new(version, content is null ? [] : [new PlatformDocument(content.Settings, content.Platform)]);
    }

    private static Dictionary<long, Document<T>> ById<T>(Versioned<T[]> read, Func<T, long> idOf, int weight)
        where T : class => read.Value.ToDictionary(idOf, item => new Document<T>(read.Version, item, null, weight));

    private static Dictionary<long, Document<T>> ById<T>(Versioned<Owned<T>[]> read, Func<T, long> idOf, int weight)
        where T : class => read.Value.ToDictionary(
            part => idOf(part.Item),
            part => new Document<T>(read.Version, part.Item, new(part.Owner.Active, part.Owner.Window, part.Owner.Geolocation), weight));
}
