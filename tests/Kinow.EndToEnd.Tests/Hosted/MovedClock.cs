using System.Collections.Concurrent;

namespace Kinow.EndToEnd.Tests.Hosted;

/// <summary>
/// A clock that runs as the machine's does, but shows a later time. Who waits for it is woken when it is moved past what they wait for.
/// </summary>
internal sealed class MovedClock : TimeProvider
{
    private readonly ConcurrentDictionary<MovedTimer, byte> timers = [];
    private long ahead;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow().AddTicks(Volatile.Read(ref ahead));

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new MovedTimer(callback, state, dueTime, period, gone => timers.TryRemove(gone, out _));
        timers.TryAdd(timer, 0);
        return timer;
    }

    /// <summary>Moves it on, for all who look at it.</summary>
    public void Advance(TimeSpan time)
    {
        Interlocked.Add(ref ahead, time.Ticks);
        foreach (var timer in timers.Keys) timer.Pass(time);
    }
}
