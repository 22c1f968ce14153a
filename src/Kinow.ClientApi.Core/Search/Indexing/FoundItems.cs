namespace Kinow.ClientApi.Core.Search.Indexing;

/// <summary>The scores of all items, and the one that an item gets when it is found.</summary>
internal readonly ref struct FoundItems(Span<byte> scores, byte score)
{
    private readonly Span<byte> scores = scores;

    internal void Add(int item) => scores[item] = score;

    internal void Add(ReadOnlySpan<int> items)
    {
        foreach (var item in items) scores[item] = score;
    }
}
