namespace Kinow.ClientApi.Accounts.Throttling;

/// <summary>
/// Attempts of one account or one network address: a token bucket in which an attempt takes a token and time gives it back. Who goes on
/// with an empty bucket waits, twice as long each time.
/// </summary>
internal sealed class Bucket(BucketOptions options)
{
    private readonly Lock gate = new();
    private double taken;
    private DateTimeOffset counted;
    private DateTimeOffset opens;

    /// <summary>Takes a token.</summary>
    /// <returns>How long to wait first; zero when the attempt may go on.</returns>
    public TimeSpan Take(DateTimeOffset instant)
    {
        lock (gate)
        {
            if (instant < opens) return opens - instant;
            Refill(instant);
            taken++;
            if (taken >= options.Capacity) opens = instant + options.DelayAfter(taken - options.Capacity);
            return TimeSpan.Zero;
        }
    }

    /// <summary>Gives the token of an attempt back that guessed nothing.</summary>
    public void Return()
    {
        lock (gate)
        {
            taken = Math.Max(0, taken - 1);
            if (taken < options.Capacity) opens = default;
        }
    }

    /// <summary>Forgets all attempts.</summary>
    public void Clear()
    {
        lock (gate) (taken, opens) = (0, default);
    }

    private void Refill(DateTimeOffset instant)
    {
        if (instant <= counted) return;
        taken = Math.Max(0, taken - ((instant - counted) / options.Refill));
        counted = instant;
    }
}
