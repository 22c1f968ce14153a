using Kinow.ClientApi.Storage.Elasticsearch.Documents;
using Kinow.ClientApi.Storage.Elasticsearch.Gateway;
using Kinow.ClientApi.Storage.Elasticsearch.Gateway.Bodies;
using Kinow.ClientApi.Storage.Elasticsearch.Gateway.Results;

namespace Kinow.ClientApi.Storage.Elasticsearch.Writing;

/// <summary>
/// Writes documents forward: never over a newer one, and not at all where the same is there already. While a rebuild is under way, everything
/// goes to the index in use and to the one that is being filled, so that the rebuild loses nothing. Safe for concurrent use.
/// </summary>
/// <param name="gateway">The search engine.</param>
/// <param name="names">The names of the platform's read model.</param>
public sealed class ReadModelWriter(SearchGateway gateway, ReadModelNames names)
{
    private const int MaxDocuments = 500;
    private const int MaxBytes = 4 << 20;
    private const int MaxRounds = 4;

    /// <summary>Writes documents. After an exception some may have been written: writing them again does no harm.</summary>
    /// <param name="writes">The documents, each of an id once.</param>
    /// <param name="cancellationToken">The caller's deadline.</param>
    /// <param name="refresh">When searches see them.</param>
    /// <exception cref="SearchUnavailableException">The engine cannot be reached, or an alias is not there.</exception>
    /// <exception cref="SearchRequestException">The engine refused a document.</exception>
    public async Task<WriteCounts> WriteAsync(
        IEnumerable<DocumentWrite> writes, CancellationToken cancellationToken, RefreshPolicy refresh = RefreshPolicy.Later)
    {
        var counts = default(WriteCounts);
        var chunk = new List<DocumentWrite>();
        var bytes = 0;
        foreach (var write in writes)
        {
            if (chunk.Count == MaxDocuments || (chunk.Count > 0 && bytes + write.Document.Length > MaxBytes))
            {
                counts += await WriteChunkAsync(chunk, refresh, cancellationToken);
                chunk.Clear();
                bytes = 0;
            }

            chunk.Add(write);
            bytes += write.Document.Length;
        }

        return chunk.Count == 0 ? counts : counts + await WriteChunkAsync(chunk, refresh, cancellationToken);
    }

    private async Task<WriteCounts> WriteChunkAsync(List<DocumentWrite> chunk, RefreshPolicy refresh, CancellationToken cancellationToken)
    {
        var counts = default(WriteCounts);
        IReadOnlyList<DocumentWrite> left = chunk;
        for (var round = 0; left.Count > 0; round++)
        {
            if (round == MaxRounds) throw Missing(left[0].Kind);
            var plan = await PlanAsync(left, cancellationToken);
            counts += plan.Spared;
            var (written, again) = await CarryOutAsync(plan, refresh, cancellationToken);
            counts += written;
            left = again;
        }

        return counts;
    }

    /// <summary>Asks in one call what is there, and whether a rebuild is under way.</summary>
    private async Task<WritePlan> PlanAsync(IReadOnlyList<DocumentWrite> writes, CancellationToken cancellationToken)
    {
        var kinds = writes.Select(static write => write.Kind).Distinct().ToArray();
        var body = new MultiGetBody();
        foreach (var kind in kinds) body.Add(names.Next(kind), "-", "hash");
        foreach (var write in writes) body.Add(names.Alias(write.Kind), write.Id, "hash");
        using var known = await gateway.MultiGetForWriteAsync(body, cancellationToken);
        var rebuilt = kinds.Where((_, i) => known.Documents[i].Outcome != DocumentOutcome.IndexMissing).ToHashSet();
        var plan = new WritePlan();
        for (var i = 0; i < writes.Count; i++) plan.Add(writes[i], known.Documents[kinds.Length + i], rebuilt.Contains(writes[i].Kind));
        return plan;
    }

    /// <summary>Writes what the plan says. What met an alias that has just moved or gone is given back to be planned anew.</summary>
    private async Task<(WriteCounts Counts, IReadOnlyList<DocumentWrite> Again)> CarryOutAsync(
        WritePlan plan, RefreshPolicy refresh, CancellationToken cancellationToken)
    {
        if (plan.Steps.Count == 0) return (default, []);
        var body = new BulkBody();
        foreach (var (write, toNext) in plan.Steps)
        {
            var target = SearchTarget.Alias(toNext ? names.Next(write.Kind) : names.Alias(write.Kind));
            body.IndexExternal(target, write.Id, write.Version, write.Document.Span);
        }

        var result = await gateway.BulkAsync(body, cancellationToken, refresh);
        var counts = default(WriteCounts);
        var again = new List<DocumentWrite>();
        for (var i = 0; i < plan.Steps.Count; i++)
        {
            var (write, toNext) = plan.Steps[i];
            switch (result.Items[i].Outcome)
            {
                case BulkOutcome.IndexMissing when again.Count == 0 || again[^1] != write:
                    again.Add(write);
                    break;
                case BulkOutcome.Written when !toNext:
                    counts += new WriteCounts(1, 0, 0);
                    break;
                case BulkOutcome.Conflict when !toNext:
                    counts += new WriteCounts(0, 0, 1);
                    break;
            }
        }

        ThrowIfRefused(result);
        return (counts, again);
    }

    private static void ThrowIfRefused(BulkResult result)
    {
        foreach (var item in result.Items)
        {
            if (item.Outcome == BulkOutcome.Failed) throw new SearchRequestException("a document", item.Status, "refused", item.Reason ?? "no reason given");
        }
    }

    private SearchUnavailableException Missing(DocumentKind kind) =>
        new(SearchUnavailableReason.Failing, $"The alias {names.Alias(kind)} is not there.", TimeSpan.FromSeconds(5));
}
