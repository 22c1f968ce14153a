namespace Kinow.TestSupport;

/// <summary>Names that no other test uses, so that many tests share one server. Make one for each test class.</summary>
public sealed class Isolation
{
    private readonly string id = Guid.NewGuid().ToString("N")[..12];

    /// <summary>A platform of one's own: indices, aliases and queues are named after it.</summary>
    public int Platform { get; } = Random.Shared.Next(1_000, int.MaxValue);

    /// <summary>A database of one's own. It is not created.</summary>
    public string Database => $"kinow_{id}";

    /// <summary>A FIFO queue of one's own. It is not created.</summary>
    public string Queue => $"kinow-{id}.fifo";

    /// <summary>The queue of its dead letters. It is not created.</summary>
    public string DeadLetterQueue => $"kinow-{id}-dead.fifo";

    /// <summary>A start of names for anything else, such as indices: lower case letters, digits and hyphens.</summary>
    public string Prefix => $"kinow-{id}";
}
