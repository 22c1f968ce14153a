using System.Text.Json;
using Kinow.ClientApi.Storage.Elasticsearch.Gateway;
using Kinow.ClientApi.Storage.Elasticsearch.Gateway.Bodies;
using Kinow.ClientApi.Storage.Elasticsearch.Gateway.Results;
using Kinow.ClientApi.Storage.Reading.Documents;

namespace Kinow.ClientApi.Storage.Reading.Fills;

/// <summary>
/// Reads from the search engine, everything in one call: documents alone by <c>_mget</c>; where there are searches, documents travel with them.
/// </summary>
/// <param name="gateway">The engine.</param>
/// <param name="aliasOf">The alias of a kind.</param>
internal sealed class EngineReader(SearchGateway gateway, Func<string, string> aliasOf)
{
    /// <summary>Reads as much as there is. What it leaves undone the engine does not have.</summary>
    /// <exception cref="SearchUnavailableException">The engine cannot answer.</exception>
    internal async Task ReadAsync(List<Fill> fills, CancellationToken cancellationToken)
    {
        var missing = new List<DocumentFill>();
        if (fills.Exists(static fill => fill is PageFill)) await SearchAsync(fills, missing, cancellationToken);
        else await GetAsync([.. fills.Cast<DocumentFill>()], cancellationToken);
        if (missing.Count == 0) return;

        // Nobody waits for these: pages that are only made younger ask for the few documents that have changed.
        await GetAsync(missing, cancellationToken);
        foreach (var fill in fills)
        {
            if (fill is PageFill { IsDone: false } page) page.Finish();
        }
    }

    private async Task SearchAsync(List<Fill> fills, List<DocumentFill> missing, CancellationToken cancellationToken)
    {
        var pages = fills.OfType<PageFill>().ToList();
        var kinds = fills.OfType<DocumentFill>().GroupBy(static fill => fill.Kind).Select(static group => group.ToList()).ToList();
        var body = new MultiSearchBody();
        foreach (var page in pages) page.AddTo(body, aliasOf(page.Kind));
        foreach (var kind in kinds) body.AddIds(aliasOf(kind[0].Kind), kind.ConvertAll(static fill => fill.Id).Distinct().ToList(), DocumentParts.All);

        using var found = await gateway.MultiSearchAsync(body, cancellationToken);
        for (var i = 0; i < pages.Count; i++)
        {
            if (!found.Results[i].IsIndexMissing) Try(pages[i], found.Results[i], (page, result) => page.Accept(result, missing));
        }

        for (var i = 0; i < kinds.Count; i++) Take(kinds[i], found.Results[pages.Count + i]);
    }

    private static void Take(List<DocumentFill> fills, SearchResult result)
    {
        if (result.IsIndexMissing) return;
        var byId = result.Hits.ToDictionary(static hit => hit.Id, StringComparer.Ordinal);
        foreach (var fill in fills)
        {
            if (byId.TryGetValue(fill.Id, out var hit)) Try(fill, hit, static (document, found) => document.Accept(found.Version, found.Source.Span));
            else fill.IsMissed = true;
        }
    }

    private async Task GetAsync(List<DocumentFill> fills, CancellationToken cancellationToken)
    {
        var body = new MultiGetBody();
        foreach (var fill in fills) body.Add(aliasOf(fill.Kind), fill.Id, DocumentParts.All);
        using var found = await gateway.MultiGetAsync(body, cancellationToken);
        for (var i = 0; i < fills.Count; i++)
        {
            var result = found.Documents[i];
            if (result.IsFound) Try(fills[i], result, static (document, got) => document.Accept(got.Version, got.Source.Span));
            else fills[i].IsMissed = result.Outcome == DocumentOutcome.NotFound;
        }
    }

    // A document that makes no sense is as good as none: the database has it.
    private static void Try<TFill, TResult>(TFill fill, TResult result, Action<TFill, TResult> take)
    {
        try
        {
            take(fill, result);
        }
        catch (Exception unreadable) when (unreadable is FormatException or JsonException or OverflowException)
        {
        }
    }
}
