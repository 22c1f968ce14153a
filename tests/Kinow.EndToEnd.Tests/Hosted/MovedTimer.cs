namespace Kinow.EndToEnd.Tests.Hosted;

/// <summary>A timer that fires early when its clock is moved past it.</summary>
internal sealed class MovedTimer : ITimer
{
    private readonly Action<MovedTimer> onDispose;
    private readonly Timer timer;
    private readonly Lock gate = new();
    private TimeSpan period;
    private TimeSpan due;

    public MovedTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period, Action<MovedTimer> onDispose)
    {
        this.onDispose = onDispose;
        timer = new(callback, state, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        Change(dueTime, period);
    }

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        lock (gate) (due, this.period) = (dueTime, period);
        return timer.Change(dueTime, period);
    }

    /// <summary>Lets time pass for it at once. One that has fired already fires once more at the most.</summary>
    public void Pass(TimeSpan time)
    {
        lock (gate)
        {
            if (due == Timeout.InfiniteTimeSpan || due > time) return;
            due = period;
        }

        timer.Change(TimeSpan.Zero, period);
    }

    public void Dispose()
    {
        onDispose(this);
        timer.Dispose();
    }

    public ValueTask DisposeAsync()
    {
        onDispose(this);
        return timer.DisposeAsync();
    }
}
