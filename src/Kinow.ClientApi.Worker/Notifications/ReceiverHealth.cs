namespace Kinow.ClientApi.Worker.Notifications;

/// <summary>
/// Whether the receiver is there. While it is away, one notification at a time is tried, once in a while, instead of all of them.
/// </summary>
/// <param name="clock">The time.</param>
internal sealed class ReceiverHealth(TimeProvider clock)
{
    private const int FailuresInARow = 6;

    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(2);

    private readonly Lock gate = new();
    private int failures;
    private TimeSpan pause = FirstPause;
    private long nextTrial;

    /// <summary>Whether a notification may be sent now. While the receiver is away, true is a trial that nobody else gets.</summary>
    public bool MaySend()
    {
        lock (gate)
        {
            if (failures < FailuresInARow) return true;
            var now = clock.GetTimestamp();
            if (now < nextTrial) return false;
            nextTrial = After(now, pause);
            return true;
        }
    }

    /// <summary>Takes note of how an attempt ended.</summary>
    /// <returns>True when the receiver is back.</returns>
    public bool Note(DeliveryKind kind)
    {
        lock (gate)
        {
            if (kind != DeliveryKind.Unavailable)
            {
                var wasAway = failures >= FailuresInARow;
                (failures, pause) = (0, FirstPause);
                return wasAway;
            }

            if (++failures > FailuresInARow) pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
            if (failures >= FailuresInARow) nextTrial = After(clock.GetTimestamp(), pause);
            return false;
        }
    }

    private long After(long now, TimeSpan wait) => now + (long)(wait.TotalSeconds * clock.TimestampFrequency);
}
