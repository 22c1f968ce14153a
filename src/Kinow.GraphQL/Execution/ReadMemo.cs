namespace Kinow.GraphQL.Execution;

/// <summary>
/// Values of computed properties from the first phase. Objects below them are parents of batches, so the second phase must write the same
/// objects even if the property makes new ones each time.
/// </summary>
internal sealed class ReadMemo
{
    private readonly List<(object Source, object? Value)> reads = [];
    private int next;

    public void Add(object source, object? value) => reads.Add((source, value));

    /// <summary>Takes the value that was read from an object; the order is that of the first phase.</summary>
    public bool TryTake(object source, out object? value)
    {
        for (var i = next; i < reads.Count; i++)
        {
            if (ReferenceEquals(reads[i].Source, source))
            {
                next = i + 1;
                value = reads[i].Value;
                return true;
            }
        }

        value = null;
        return false;
    }
}
