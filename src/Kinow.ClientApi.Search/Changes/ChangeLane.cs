using System.Collections.Immutable;

namespace Kinow.ClientApi.Search.Changes;

/// <summary>One ring of the feed: the last changes that some of the writers have told.</summary>
/// <param name="Epoch">Differs from one that was lost and begun anew.</param>
/// <param name="Next">How many changes were ever told in it.</param>
/// <param name="Keys">The last of them, oldest first.</param>
internal sealed record ChangeLane(string Epoch, long Next, ImmutableArray<string> Keys)
{
    /// <summary>Changes that are kept: what 200 changes/s make in the seconds that a container may be busy with something else.</summary>
    internal const int Kept = 256;

    // More than that of one kind say no more than that the kind has changed, and take the room of others.
    private const int MostOfKind = 32;

    /// <summary>One that nothing was told in.</summary>
    internal static ChangeLane Begin() => new(Guid.NewGuid().ToString("N"), 0, []);

    /// <summary>Tells of changes.</summary>
    internal ChangeLane Append(IReadOnlyCollection<ChangeKey> changes)
    {
        var told = Fold(changes);
        return this with { Next = Next + told.Length, Keys = [.. Keys.Concat(told).TakeLast(Kept)] };
    }

    /// <summary>What was told since; everything where that is not known any more.</summary>
    internal IEnumerable<ChangeKey> Since(ChangePosition last)
    {
        var told = Next - last.Next;
        return (last.IsBeginning || last.Epoch == Epoch) && told >= 0 && told <= Keys.Length
            ? Keys.TakeLast((int)told).Select(ChangeKey.Parse)
            : [ChangeKey.Everything];
    }

    private static string[] Fold(IReadOnlyCollection<ChangeKey> changes)
    {
        var many = changes.GroupBy(static change => change.Kind).Where(static kind => kind.Count() > MostOfKind);
        var kinds = changes.Where(static change => change.Id.Length == 0).Select(static change => change.Kind)
            .Concat(many.Select(static kind => kind.Key))
            .ToHashSet();
        if (kinds.Contains(ChangeKey.Everything.Kind)) return [ChangeKey.Everything.ToString()];
        return [.. kinds, .. changes.Where(change => !kinds.Contains(change.Kind)).Select(static change => change.ToString()).Distinct()];
    }
}
