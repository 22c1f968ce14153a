namespace Kinow.GraphQL.AspNetCore.Live;

/// <summary>One answer of a live operation, made once for all who follow it. Safe for concurrent use.</summary>
/// <param name="body">The answer, as it is sent over HTTP.</param>
/// <param name="sequence">Its number: those of one operation grow by one.</param>
/// <param name="isWhole">Whether it has no errors.</param>
/// <param name="before">The answer that it follows, to tell the difference; <c>null</c> where nobody asks for it.</param>
internal sealed class LiveState(byte[] body, long sequence, bool isWhole, byte[]? before)
{
    private readonly Lock gate = new();
    private byte[]? before = before;
    private byte[]? whole;
    private byte[]? change;

    public long Sequence { get; } = sequence;

    public bool IsWhole { get; } = isWhole;

    /// <summary>The answer without its number.</summary>
    public byte[] Body { get; } = body;

    /// <summary>The answer with its number in <c>extensions.live.sequence</c>.</summary>
    public byte[] Whole
    {
        get
        {
            lock (gate) return whole ??= LivePayload.Whole(Body, Sequence);
        }
    }

    /// <summary>
    /// What makes this answer of the one before it, in <c>extensions.live.patch</c>; the whole answer where that is not longer, and for who
    /// does not have the one before.
    /// </summary>
    /// <param name="known">The number of the answer that the client has; 0 for none.</param>
    public byte[] ChangeFrom(long known)
    {
        if (known != Sequence - 1) return Whole;
        lock (gate)
        {
            if (change is null && before is not null)
            {
                var patch = LivePayload.Change(before, Body, Sequence);
                change = patch is not null && patch.Length < Body.Length ? patch : null;
                before = null;
            }

            return change ?? (whole ??= LivePayload.Whole(Body, Sequence));
        }
    }
}
