namespace Kinow.ClientApi.Broadcast.Leasing;

/// <summary>Who publishes.</summary>
/// <param name="Holder">The process, by another name each time that it takes it; empty for none.</param>
/// <param name="Until">When it ends, in milliseconds since 1970.</param>
/// <param name="Epoch">Grows whenever it is taken, be it by the same process.</param>
internal sealed record Lease(string Holder, long Until, long Epoch)
{
    public static Lease None { get; } = new("", 0, 0);

    /// <summary>What becomes of it when a process asks for it.</summary>
    /// <param name="now">In milliseconds since 1970.</param>
    /// <param name="length">How long it lasts, in milliseconds.</param>
    public Lease AskedBy(string holder, long now, long length) =>
        Holder == holder ? this with { Until = now + length }
        : Holder.Length == 0 || Until <= now ? new(holder, now + length, Math.Max(now, Epoch + 1))
        : this;

    /// <summary>What becomes of it when a process wants it no longer. The epoch stays, so that the next one is greater.</summary>
    public Lease GivenBackBy(string holder) => Holder == holder ? this with { Holder = "" } : this;
}
