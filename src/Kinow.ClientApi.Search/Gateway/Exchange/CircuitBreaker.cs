namespace Kinow.ClientApi.Search.Gateway.Exchange;

/// <summary>
/// Closed: all pass. Open, after failures in a row: none passes. Half open, after a while: one passes, and its fate decides.
/// </summary>
internal sealed class CircuitBreaker(int threshold, TimeSpan first, TimeSpan limit, TimeProvider time)
{
    private readonly Lock gate = new();
    private long round;
    private int failures;
    private TimeSpan pause;
    private long openedAt;
    private CircuitState state;

    internal CircuitState State
    {
        get { lock (gate) return state; }
    }

    /// <summary>Asks for leave; without it, <paramref name="retryAfter"/> is when to ask again.</summary>
    internal bool TryEnter(out CircuitPass pass, out TimeSpan retryAfter)
    {
        lock (gate)
        {
            retryAfter = TimeSpan.Zero;
            if (state == CircuitState.Open)
            {
                retryAfter = pause - time.GetElapsedTime(openedAt);
                if (retryAfter <= TimeSpan.Zero)
                {
                    Move(CircuitState.Probing);
                    pass = new(round);
                    return true;
                }
            }
            else if (state == CircuitState.Probing)
            {
                retryAfter = pause;
            }

            pass = new(round);
            return state == CircuitState.Closed;
        }
    }

    internal void Succeed(CircuitPass pass)
    {
        lock (gate)
        {
            if (pass.Round != round) return;
            failures = 0;
            if (state != CircuitState.Probing) return;
            Move(CircuitState.Closed);
        }
    }

    internal void Fail(CircuitPass pass)
    {
        lock (gate)
        {
            if (pass.Round != round) return;
            if (state == CircuitState.Probing) Open(TimeSpan.FromTicks(Math.Min(pause.Ticks * 2, limit.Ticks)));
            else if (++failures >= threshold) Open(first);
        }
    }

    /// <summary>The caller gave up before anything was known; the next one may probe at once.</summary>
    internal void Abandon(CircuitPass pass)
    {
        lock (gate)
        {
            if (pass.Round != round || state != CircuitState.Probing) return;
            Move(CircuitState.Open);
            openedAt = time.GetTimestamp() - (long)(pause.TotalSeconds * time.TimestampFrequency) - 1;
        }
    }

    private void Open(TimeSpan duration)
    {
        pause = duration;
        failures = 0;
        openedAt = time.GetTimestamp();
        Move(CircuitState.Open);
    }

    private void Move(CircuitState next)
    {
        state = next;
        round++;
    }
}
