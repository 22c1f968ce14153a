using System.Collections.Immutable;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Search.Gateway;
using Kinow.ClientApi.Search.Gateway.Bodies;
using Kinow.ClientApi.Search.Gateway.Results;

namespace Kinow.ClientApi.Search.Changes;

/// <summary>
/// Reads the rings by <c>_mget</c>, which sees what was written whether it was refreshed or not: first which of them were written to, a
/// few hundred bytes, then what those say.
/// </summary>
internal sealed class ChangeFeedReader(SearchGateway gateway, ReadModelNames names) : IChangeFeed
{
    private readonly string index = names.Alias(DocumentKinds.Changes);
    private readonly ChangePosition?[] positions = new ChangePosition?[ChangeLanes.All.Length];

    /// <inheritdoc/>
    public async Task<ImmutableArray<ChangeKey>?> ReadAsync(CancellationToken cancellationToken)
    {
        var moved = await FindMovedAsync(cancellationToken);
        if (moved is null or []) return moved is null ? null : [];
        var body = new MultiGetBody();
        foreach (var lane in moved) body.Add(index, ChangeLanes.All[lane], "body");
        using var found = await gateway.MultiGetAsync(body, cancellationToken);
        var changes = new List<ChangeKey>();
        for (var i = 0; i < moved.Count; i++) changes.AddRange(Take(moved[i], found.Documents[i]));
        return [.. changes.Distinct()];
    }

    private async Task<List<int>?> FindMovedAsync(CancellationToken cancellationToken)
    {
        // The part that is asked for is in none of them: their numbers are enough.
        var body = new MultiGetBody();
        foreach (var lane in ChangeLanes.All) body.Add(index, lane, "layout");
        using var heads = await gateway.MultiGetAsync(body, cancellationToken);
        var moved = new List<int>();
        for (var i = 0; i < positions.Length; i++)
        {
            var head = heads.Documents[i];
            if (head.Outcome == DocumentOutcome.IndexMissing) return null;
            if (positions[i] is not { } last || last.Sequence != head.Sequence || last.IsBeginning == head.IsFound) moved.Add(i);
        }

        return moved;
    }

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
