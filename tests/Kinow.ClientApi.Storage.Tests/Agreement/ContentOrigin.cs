using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Storage.Elasticsearch.Documents;
using Kinow.ClientApi.Storage.Embedded;
using Kinow.ClientApi.Storage.Reading.Documents;
using Kinow.ClientApi.Storage.Reading.Origins;

namespace Kinow.ClientApi.Storage.Tests.Agreement;

/// <summary>A database that is a catalogue in memory. It counts what it is asked, and can be out of reach.</summary>
internal sealed class ContentOrigin(CatalogContent content) : ICatalogOrigin
{
    internal bool IsDown { get; set; }

    internal int Loads { get; private set; }

    internal int Snapshots { get; private set; }

    internal int Forwarded { get; private set; }

    public Task<IReadOnlyDictionary<long, Document<T>>> LoadAsync<T>(ReadKind<T> kind, long[] ids, CancellationToken cancellationToken)
        where T : class
    {
        Check();
        Loads++;
        return Task.FromResult<IReadOnlyDictionary<long, Document<T>>>(
            All(kind.Name).Where(item => ids.Contains(item.Id)).ToDictionary(item => item.Id, item => new Document<T>(1, (T)item.Body, item.Owner, 1000)));
    }

    public void WriteForward<T>(ReadKind<T> kind, IReadOnlyDictionary<long, Document<T>> loaded)
        where T : class => Forwarded += loaded.Count;

    public Task<CatalogContent> LoadAllAsync(int maxProducts, CancellationToken cancellationToken)
    {
        Check();
        Snapshots++;
        return content.Products.Length <= maxProducts ? Task.FromResult(content) : throw new StoreUnavailableException("Too large.");
    }

    private IEnumerable<(long Id, object Body, OwnerVisibility? Owner)> All(string kind)
    {
        var titles = content.Products.Where(static p => p.Extension is ProductTvod)
            .Select(static p => (Title: (ProductTvod)p.Extension, Owner: OwnerVisibility.Of(p)));
        return kind switch
        {
            "product" => content.Products.Select(static p => (p.Id, (object)p, (OwnerVisibility?)null)),
            "category" => content.Categories.Select(static c => (c.Id, (object)c, (OwnerVisibility?)null)),
            "video" => titles.SelectMany(static t => t.Title.Videos.Select(v => (v.Id, (object)v, (OwnerVisibility?)t.Owner))),
            "video-group" => titles.SelectMany(static t => t.Title.VideoGroups.Select(g => (g.Id, (object)g, (OwnerVisibility?)t.Owner))),
            "actor" => content.Actors.Select(static a => (a.Id, (object)a, (OwnerVisibility?)null)),
            "director" => content.Directors.Select(static d => (d.Id, (object)d, (OwnerVisibility?)null)),
            "settings" => [(ReadKinds.SettingsId, new PlatformDocument(content.Settings, content.Platform), null)],
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
    }

    private void Check()
    {
        if (IsDown) throw new StoreUnavailableException("The database is out of reach.");
    }
}
