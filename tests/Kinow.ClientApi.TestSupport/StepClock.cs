namespace Kinow.ClientApi.TestSupport;

/// <summary>A clock that stands still until told; its timers are the real ones.</summary>
public sealed class StepClock : TimeProvider
{
    private long ticks = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc).Ticks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => ticks;

    public override DateTimeOffset GetUtcNow() => new(ticks, TimeSpan.Zero);

    public void Step(TimeSpan step) => ticks += step.Ticks;
}
