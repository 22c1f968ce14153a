namespace Kinow.EndToEnd.Tests.Hosted;

/// <summary>A clock that runs as the machine's does, but shows a later time. What waits does not wait shorter for that.</summary>
internal sealed class MovedClock : TimeProvider
{
    private long ahead;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow().AddTicks(Volatile.Read(ref ahead));

    /// <summary>Moves it on, for all who look at it.</summary>
    public void Advance(TimeSpan time) => Interlocked.Add(ref ahead, time.Ticks);
}
