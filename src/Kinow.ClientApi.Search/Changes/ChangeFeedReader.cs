using System.Collections.Immutable;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Search.Gateway;
using Kinow.ClientApi.Search.Gateway.Bodies;
using Kinow.ClientApi.Search.Gateway.Errors;
using Kinow.ClientApi.Search.Gateway.Results;

namespace Kinow.ClientApi.Search.Changes;

/// <summary>
/// Reads the rings by <c>_mget</c>, which sees what was written whether it was refreshed or not: first which of them were written to, a
/// few hundred bytes, then what those say. One reading at a time.
/// </summary>
internal sealed class ChangeFeedReader(SearchGateway gateway, ReadModelNames names)
{
    private readonly string index = names.Alias(DocumentKinds.Changes);
    private readonly ChangePosition?[] positions = new ChangePosition?[ChangeLanes.All.Length];

    /// <summary>What has changed since the last reading; everything at the first one. Null where there is no feed yet.</summary>
    /// <exception cref="SearchUnavailableException">The engine does not answer. Nothing is lost: the next reading tells it.</exception>
    /// <exception cref="SearchRequestException">The engine refuses.</exception>
    internal async Task<ImmutableArray<ChangeKey>?> ReadAsync(CancellationToken cancellationToken)
    {
        var moved = Array.Exists(positions, static position => position is null)
            ? [.. Enumerable.Range(0, positions.Length)]
            : await FindMovedAsync(cancellationToken);
        if (moved is null or []) return moved is null ? null : [];
        using var found = await GetAsync(moved, "body", cancellationToken);
        if (IsMissing(found)) return null;
        return [.. moved.SelectMany((lane, i) => Take(lane, found.Documents[i])).Distinct()];
    }

    // The part that is asked for is in none of them: their numbers are enough.
    private async Task<List<int>?> FindMovedAsync(CancellationToken cancellationToken)
    {
        using var heads = await GetAsync([.. Enumerable.Range(0, positions.Length)], "layout", cancellationToken);
        return IsMissing(heads) ? null : [.. Enumerable.Range(0, positions.Length).Where(lane => HasMoved(lane, heads.Documents[lane]))];
    }

    private Task<MultiGetResult> GetAsync(List<int> lanes, string part, CancellationToken cancellationToken)
    {
        var body = new MultiGetBody();
        foreach (var lane in lanes) body.Add(index, ChangeLanes.All[lane], part);
        return gateway.MultiGetAsync(body, cancellationToken);
    }

    private bool HasMoved(int lane, GetResult head) =>
        positions[lane] is not { } last || last.Sequence != head.Sequence || last.IsBeginning == head.IsFound;

    private static bool IsMissing(MultiGetResult found) =>
        found.Documents.Any(static document => document.Outcome == DocumentOutcome.IndexMissing);

    private IEnumerable<ChangeKey> Take(int lane, GetResult found)
    {
        var last = positions[lane];
        if (!found.IsFound)
        {
            positions[lane] = default(ChangePosition);
            return [ChangeKey.Everything];
        }

        var ring = ChangeDocument.ReadOrBegin(found);
        positions[lane] = new(found.Sequence, ring.Epoch, ring.Next);
        return last is { } known ? ring.Since(known) : [ChangeKey.Everything];
    }
}
