using System.Collections.Immutable;
using System.Globalization;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Storage.Elasticsearch.Gateway.Bodies;
using Kinow.ClientApi.Storage.Elasticsearch.Gateway.Results;
using Kinow.ClientApi.Storage.Elasticsearch.Queries;
using Kinow.ClientApi.Storage.Reading.Documents;
using Kinow.ClientApi.Storage.Reading.Memory;

namespace Kinow.ClientApi.Storage.Reading.Fills;

/// <summary>
/// A page of one kind of item that is to be read. When nobody waits for it, ids and versions are asked for alone: of a page that is read anew,
/// most documents are in memory.
/// </summary>
internal sealed class PageFill<T>(
    Shelf<T> shelf, MemoryCell<Page<T>> cell, Filling<Page<T>> filling, CatalogSearch search, CatalogAudience audience) : PageFill
    where T : class
{
    private long[] ids = [];
    private Document<T>?[] documents = [];
    private int total;

    internal override string Kind => shelf.Kind.Name;

    internal override void AddTo(MultiSearchBody body, string alias) =>
        body.Add(alias, new SearchBody(shelf.Kind.Search!, search, audience, IsAwaited ? DocumentParts.All : []), SearchBody.Write);

    internal override void Accept(SearchResult result, List<DocumentFill> missing)
    {
        total = (int)Math.Min(result.Total, int.MaxValue);
        ids = new long[result.Hits.Length];
        documents = new Document<T>?[ids.Length];
        var isWhole = true;
        for (var i = 0; i < ids.Length; i++)
        {
            var hit = result.Hits[i];
            ids[i] = long.Parse(hit.Id, NumberStyles.None, CultureInfo.InvariantCulture);
            documents[i] = Read(ids[i], hit);
            if (documents[i] is not null) continue;
            missing.Add(FillOf(ids[i]));
            isWhole = false;
        }

        if (isWhole) Finish();
    }

    internal override void Finish()
    {
        var items = ImmutableArray.CreateBuilder<T>(ids.Length);
        var weight = 0;
        for (var i = 0; i < ids.Length; i++)
        {
            var document = documents[i] ?? shelf.Known(ids[i]);
            if (document?.Body is not { } body) continue;
            items.Add(body);
            weight += document.Weight;
        }

        IsDone = true;
        shelf.End(cell, filling, Shelf<T>.PageOf(search.Request.Page, total, items.DrainToImmutable()), weight, isDegraded: false);
    }

    internal override async ValueTask AskAsync(ICatalogStore store, CancellationToken cancellationToken)
    {
        var pages = await shelf.Kind.SearchIn!(store, new[] { search }, audience, cancellationToken);
        IsDone = true;
        shelf.End(cell, filling, pages[0], 0, isDegraded: true);
    }

    internal override void Fail(Exception reason)
    {
        IsDone = true;
        cell.End(filling, reason, shelf.Rules.Now, shelf.Rules.StaleAge);
    }

    // What is in memory is as good as what was found unless that is newer: parsing is what costs, and what is known to be gone stays gone.
    private Document<T>? Read(long id, in SearchHit hit)
    {
        if (shelf.Known(id) is { } known && known.Version >= hit.Version)
        {
            shelf.Keep(id, known, filling.StartedAt);
            return known;
        }

        if (hit.Source.IsEmpty) return null;
        var document = shelf.Parse(hit.Version, hit.Source.Span);
        shelf.Keep(id, document, filling.StartedAt);
        return document;
    }

    private DocumentFill<T> FillOf(long id) =>
        new(shelf, id, shelf.Documents.FindOrAdd(id), new(filling.StartedAt, default)) { IsAwaited = false };
}
