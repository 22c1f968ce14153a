using Kinow.ClientApi.Search.Changes;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Search.Gateway;
using Kinow.ClientApi.Search.Gateway.Bodies;
using Kinow.ClientApi.Search.Gateway.Errors;
using Kinow.ClientApi.Search.Gateway.Results;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Search.Writing;

/// <summary>
/// Writes documents forward: never over a newer one, and not at all where the same is there already. While a rebuild is under way,
/// everything goes to the index in use and to the one that is being filled, so that the rebuild loses nothing. Safe for concurrent use.
/// </summary>
/// <param name="names">The names of the platform's read model.</param>
/// <param name="logger">Told of documents from a clock that was ahead; may be null.</param>
/// <param name="feed">Tells containers what was written; null where nobody remembers any of it.</param>
public sealed class ReadModelWriter(
    SearchGateway gateway, ReadModelNames names, ILogger<ReadModelWriter>? logger = null, ChangeFeedWriter? feed = null)
{
    private const int MaxDocuments = 500;
    private const int MaxBytes = 4 << 20;
    private const int MaxRounds = 4;
    private const int MaxReadings = 20;

    /// <summary>Writes documents. After an exception some may have been written: writing them again does no harm.</summary>
    /// <param name="writes">The documents, each of an id once.</param>
    /// <param name="refresh">When searches see them.</param>
    /// <exception cref="SearchUnavailableException">The engine cannot be reached, or an alias is not there.</exception>
    /// <exception cref="SearchRequestException">The engine refused a document.</exception>
    internal Task<WriteCounts> WriteAsync(
        IEnumerable<DocumentWrite> writes,
        CancellationToken cancellationToken,
        RefreshPolicy refresh = RefreshPolicy.Later) =>
        WriteAsync(writes, new(), refresh, null, cancellationToken);

    /// <summary>
    /// Reads rows and writes their documents. Where a document says something else under a higher version, the rows are read once more: if
    /// the version is still higher, the database's clock was ahead when the document was written, and it is written anew.
    /// </summary>
    /// <param name="read">Reads the rows and makes their documents, each of an id once.</param>
    /// <param name="inspect">Makes what looks at the documents that are replaced, after each reading; null for nothing.</param>
    /// <exception cref="SearchUnavailableException">The engine cannot be reached, or an alias is not there.</exception>
    /// <exception cref="SearchRequestException">The engine refused a document.</exception>
    internal async Task<WriteCounts> RefreshAsync(
        Func<Task<IEnumerable<DocumentWrite>>> read, CancellationToken cancellationToken, Func<IWriteInspection>? inspect = null)
    {
        var newer = new NewerDocuments();
        var counts = await WriteAsync(await read(), newer, RefreshPolicy.Later, inspect?.Invoke(), cancellationToken);
        for (var reading = 1; newer.Any; reading++)
        {
            if (reading == MaxReadings) throw Contended();
            var again = (await read()).Where(newer.Contains).Select(static write => write with { Renews = false }).ToArray();
            if (again.Length == 0) break;
            var more = await WriteAsync(again, newer, RefreshPolicy.Later, inspect?.Invoke(), cancellationToken);
            counts += more with { Unchanged = 0, Stale = 0 };
        }

        return counts;
    }

    private async Task<WriteCounts> WriteAsync(
        IEnumerable<DocumentWrite> writes,
        NewerDocuments newer,
        RefreshPolicy refresh,
        IWriteInspection? inspection,
        CancellationToken cancellationToken)
    {
        var counts = default(WriteCounts);
        var chunk = new List<DocumentWrite>();
        var bytes = 0;
        foreach (var write in writes)
        {
            if (chunk.Count == MaxDocuments || (chunk.Count > 0 && bytes + write.MostBytes > MaxBytes))
            {
                counts += await WriteChunkAsync(chunk, newer, refresh, inspection, cancellationToken);
                chunk.Clear();
                bytes = 0;
            }

            chunk.Add(write);
            bytes += write.MostBytes;
        }

        return chunk.Count == 0 ? counts : counts + await WriteChunkAsync(chunk, newer, refresh, inspection, cancellationToken);
    }

    private async Task<WriteCounts> WriteChunkAsync(
        List<DocumentWrite> chunk,
        NewerDocuments newer,
        RefreshPolicy refresh,
        IWriteInspection? inspection,
        CancellationToken cancellationToken)
    {
        var counts = default(WriteCounts);
        IReadOnlyList<DocumentWrite> left = chunk;
        for (var round = 0; left.Count > 0; round++)
        {
            if (round == MaxRounds) throw Missing(left[0].Kind);
            var plan = await PlanAsync(left, newer, inspection, cancellationToken);
            counts += plan.Spared;
            if (inspection is not null) await inspection.BeforeWriteAsync(cancellationToken);
            var (written, again) = await CarryOutAsync(plan, newer, refresh, cancellationToken);
            counts += written;
            left = again;
        }

        // Also of what was there already: an earlier attempt may have ended before it told.
        if (feed is not null)
        {
            var changes = chunk.Where(static write => write.Kind.IsAnnounced).Select(ChangeKey.Of).ToList();
            await feed.AppendAsync(changes, cancellationToken);
        }

        return counts;
    }

    /// <summary>Asks in one call what is there, and whether a rebuild is under way.</summary>
    private async Task<WritePlan> PlanAsync(
        IReadOnlyList<DocumentWrite> writes, NewerDocuments newer, IWriteInspection? inspection, CancellationToken cancellationToken)
    {
        string[] source = ["hash", .. inspection?.Source ?? []];
        var kinds = writes.Select(static write => write.Kind).Distinct().ToArray();
        var body = new MultiGetBody();
        foreach (var kind in kinds) body.Add(names.Next(kind), "-", "hash");
        foreach (var write in writes) body.Add(names.Alias(write.Kind), write.Id, source);
        using var existing = await gateway.MultiGetForWriteAsync(body, cancellationToken);
        var rebuilt = kinds.Where((_, i) => existing.Documents[i].Outcome != DocumentOutcome.IndexMissing).ToHashSet();
        var plan = new WritePlan();
        for (var i = 0; i < writes.Count; i++)
        {
            inspection?.Look(writes[i], existing.Documents[kinds.Length + i]);
            plan.Add(writes[i], existing.Documents[kinds.Length + i], rebuilt.Contains(writes[i].Kind), newer);
        }

        return plan;
    }

    /// <summary>Writes what the plan says. What met an alias that has just moved or gone is given back to be planned anew.</summary>
    private async Task<(WriteCounts Counts, IReadOnlyList<DocumentWrite> Again)> CarryOutAsync(
        WritePlan plan, NewerDocuments newer, RefreshPolicy refresh, CancellationToken cancellationToken)
    {
        if (plan.Steps.Count == 0) return (default, []);
        var body = new BulkBody();
        foreach (var (write, toNext, _) in plan.Steps)
        {
            var target = SearchTarget.Alias(toNext ? names.Next(write.Kind) : names.Alias(write.Kind));
            body.IndexExternal(target, write.Id, write.Version, write.Document.Span);
        }

        var result = await gateway.BulkAsync(body, cancellationToken, refresh);
        var counts = default(WriteCounts);
        var again = new List<DocumentWrite>();
        for (var i = 0; i < plan.Steps.Count; i++)
        {
            var (write, toNext, aheadBy) = plan.Steps[i];
            switch (result.Items[i].Outcome)
            {
                case BulkOutcome.IndexMissing when again.Count == 0 || again[^1] != write:
                    again.Add(write);
                    break;
                case BulkOutcome.Written when !toNext:
                    counts += new WriteCounts(1, 0, 0);
                    if (aheadBy is { } by) Report(write, by);
                    break;
                case BulkOutcome.Conflict when !toNext:
                    counts += new WriteCounts(0, 0, 1);

                    // Somebody else was first, and may have read the rows earlier.
                    if (aheadBy is not null) newer.Add(write, 0);
                    break;
            }
        }

        ThrowIfRefused(result);
        return (counts, again);
    }

    private void Report(DocumentWrite write, long by)
    {
        WriterMetrics.OnAhead(write.Kind.Name);
        if (logger is not null) WriterLog.Ahead(logger, write.Id, write.Kind.Name, by / 1_000_000.0);
    }

    private static void ThrowIfRefused(BulkResult result)
    {
        foreach (var item in result.Items)
        {
            if (item.Outcome == BulkOutcome.Failed)
            {
                throw new SearchRequestException("a document", item.Status, "refused", item.Reason ?? "no reason given");
            }
        }
    }

    private static SearchUnavailableException Contended() => new(
        SearchUnavailableReason.Failing, "Too many write documents that are ahead of the database's clock.", TimeSpan.FromSeconds(1));

    private SearchUnavailableException Missing(DocumentKind kind) =>
        new(SearchUnavailableReason.Failing, $"The alias {names.Alias(kind)} is not there.", TimeSpan.FromSeconds(5));
}
