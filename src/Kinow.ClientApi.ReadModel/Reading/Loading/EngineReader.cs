using System.Text.Json;
using Kinow.ClientApi.Core.Batching;
using Kinow.ClientApi.ReadModel.Reading.Documents;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Search.Gateway;
using Kinow.ClientApi.Search.Gateway.Bodies;
using Kinow.ClientApi.Search.Gateway.Errors;
using Kinow.ClientApi.Search.Gateway.Results;

namespace Kinow.ClientApi.ReadModel.Reading.Loading;

/// <summary>
/// Reads from the search engine, everything in one call: documents alone by <c>_mget</c>; where there are searches, documents travel with
/// them. Documents alone also travel with those of other requests that come while several calls are under way.
/// </summary>
internal sealed class EngineReader
{
    private const int Calls = 4;
    private const int MostDocuments = 500;

    private readonly SearchGateway gateway;
    private readonly ReadModelNames names;
    private readonly GroupedWork<DocumentLoad> gets;

    internal EngineReader(SearchGateway gateway, ReadModelNames names)
    {
        (this.gateway, this.names) = (gateway, names);
        gets = new(
            Calls,
            MostDocuments,
            static failure => failure is SearchUnavailableException,
            (loads, cancellationToken) => GetAsync(loads, [], cancellationToken));
    }

    /// <summary>Reads as much as there is. Loads that are not done afterwards the engine does not have.</summary>
    /// <returns>Loads of documents that pages still need and the engine does not have.</returns>
    /// <exception cref="SearchUnavailableException">The engine cannot answer.</exception>
    internal async Task<IReadOnlyList<DocumentLoad>> ReadAsync(List<Load> loads, CancellationToken cancellationToken)
    {
        var missing = new List<DocumentLoad>();
        List<RealtimeLoad> realtime = [.. loads.OfType<RealtimeLoad>()];
        if (loads.Exists(static load => load is SearchLoad))
        {
            var getting = realtime.Count > 0 ? GetAsync([], realtime, cancellationToken) : Task.CompletedTask;
            await Task.WhenAll(SearchAsync(loads, missing, cancellationToken), getting);
        }
        else
        {
            await GetAloneAsync([.. loads.OfType<DocumentLoad>()], realtime, cancellationToken);
        }

        // Pages that are renewed in the background ask for the few documents that have changed.
        var unread = missing.FindAll(static load => !load.IsMissed);
        if (unread.Count > 0) await gets.RunAsync(unread, cancellationToken);
        return missing.FindAll(static load => !load.IsDone);
    }

    private async Task SearchAsync(List<Load> loads, List<DocumentLoad> missing, CancellationToken cancellationToken)
    {
        var pages = loads.OfType<SearchLoad>().ToList();
        var kinds = loads.OfType<DocumentLoad>().GroupBy(static load => load.Kind).Select(static group => group.ToList()).ToList();
        var body = new MultiSearchBody();
        foreach (var page in pages) page.AddTo(body, names.Alias(page.Kind));
        foreach (var kind in kinds)
        {
            body.AddIds(names.Alias(kind[0].Kind), kind.ConvertAll(static load => load.Id).Distinct().ToList(), DocumentParts.All);
        }

        using var found = await gateway.MultiSearchAsync(body, cancellationToken);
        for (var i = 0; i < pages.Count; i++)
        {
            if (!found.Results[i].IsIndexMissing) Try(pages[i], found.Results[i], (page, result) => page.Accept(result, missing));
        }

        for (var i = 0; i < kinds.Count; i++) Take(kinds[i], found.Results[pages.Count + i]);
    }

    private static void Take(List<DocumentLoad> loads, SearchResult result)
    {
        if (result.IsIndexMissing) return;
        var byId = result.Hits.ToDictionary(static hit => hit.Id, StringComparer.Ordinal);
        foreach (var load in loads)
        {
            if (byId.TryGetValue(load.Id, out var hit))
            {
                Try(load, hit, static (document, found) => document.Accept(found.Version, found.Source.Span));
            }
            else load.IsMissed = true;
        }
    }

    private Task GetAloneAsync(List<DocumentLoad> loads, List<RealtimeLoad> realtime, CancellationToken cancellationToken) =>
        realtime.Count == 0 ? gets.RunAsync(loads, cancellationToken) : GetAsync(loads, realtime, cancellationToken);

    private async Task GetAsync(IReadOnlyList<DocumentLoad> loads, List<RealtimeLoad> realtime, CancellationToken cancellationToken)
    {
        var body = new MultiGetBody();
        foreach (var load in loads) body.Add(names.Alias(load.Kind), load.Id, DocumentParts.All);
        foreach (var load in realtime) load.AddTo(body);
        using var found = await gateway.MultiGetAsync(body, cancellationToken);
        for (var i = 0; i < loads.Count; i++)
        {
            var result = found.Documents[i];
            if (result.IsFound) Try(loads[i], result, static (document, got) => document.Accept(got.Version, got.Source.Span));
            else loads[i].IsMissed = result.Outcome == DocumentOutcome.NotFound;
        }

        var next = loads.Count;
        foreach (var load in realtime)
        {
            load.Accept(found.Documents.AsSpan(next, load.Count));
            next += load.Count;
        }
    }

    // A document that makes no sense is as good as none: the database has it.
    private static void Try<TLoad, TResult>(TLoad load, TResult result, Action<TLoad, TResult> take)
    {
        try
        {
            take(load, result);
        }
        catch (Exception unreadable) when (unreadable is FormatException or JsonException or OverflowException)
        {
        }
    }
}
