namespace Kinow.GraphQL.Execution;

/// <summary>
/// What a computed property gave in the first phase, for the second: objects below it have been handed to batches, so the same objects must be
/// written, even when the code behind the property makes new ones each time.
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
