namespace Kinow.GraphQL.Validation.Fields;

/// <summary>
/// Pairs of field sets that need no second comparison. A comparison of fields that may meet covers one of fields that never do.
/// </summary>
internal sealed class ComparedPairs
{
    private readonly Dictionary<long, bool> pairs = [];

    /// <summary>Whether the pair, in either order, has been compared at least as strictly.</summary>
    public bool Covers(FieldSet a, FieldSet b, bool exclusive) => pairs.TryGetValue(Key(a, b), out var known) && (exclusive || !known);

    /// <summary>Remembers a comparison. Only called when it is not covered, and thus not weaker than what is known.</summary>
    public void Add(FieldSet a, FieldSet b, bool exclusive) => pairs[Key(a, b)] = exclusive;

    private static long Key(FieldSet a, FieldSet b) =>
        a.Id < b.Id ? ((long)a.Id << 32) | (uint)b.Id : ((long)b.Id << 32) | (uint)a.Id;
}
