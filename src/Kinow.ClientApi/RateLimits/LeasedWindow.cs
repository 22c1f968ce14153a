namespace Kinow.ClientApi.RateLimits;

/// <summary>
/// One subject's window as one process sees it. The first slice is spent without asking anybody, so most callers cost no call; what goes
/// beyond is leased from the window that all processes share, ahead of need. All processes together therefore admit no more than the quota
/// and one slice for each of them.
/// </summary>
internal sealed class LeasedWindow(RateLimit limit)
{
    private readonly Lock gate = new();
    private DateTimeOffset ends;
    private long spent;
    private long leased;
    private long taken;
    private long wanted;
    private bool isExhausted;
    private PendingLease? pending;

    // Once all of the quota is known to be taken, the free slice is over too.
    private long Allowed => isExhausted ? leased : Math.Max(limit.Slice, leased);

    /// <summary>Spends of the window, where it can be told here that this is allowed.</summary>
    /// <param name="price">How much; a price above the whole quota counts as the whole quota.</param>
    /// <param name="asked">What the caller has to ask the shared window for; null for nothing.</param>
    public LeaseAnswer Take(long price, DateTimeOffset now, out PendingLease? asked)
    {
        lock (gate)
        {
            // A window that ends later was opened before a clock was put back.
            if (now >= ends || ends - now > limit.Window + SharedWindow.Skew) Begin(now);
            price = Math.Min(price, limit.Quota);
            var fits = spent + price <= Allowed;
            if (fits) spent += price;
            else if (!isExhausted) wanted += price;
            asked = !isExhausted && pending is null && (!fits || Allowed - spent < limit.Slice / 2) ? Ask() : null;
            return Answer(fits, now, fits || isExhausted ? null : pending);
        }
    }

    /// <summary>Spends whether it is allowed or not: the store takes too long to say.</summary>
    public LeaseAnswer Overdraw(long price, DateTimeOffset now)
    {
        lock (gate)
        {
            spent += price;
            return Answer(isAdmitted: true, now, null);
        }
    }

    /// <summary>Gives back what a request did not use, because another limit refused it.</summary>
    public void Return(long price)
    {
        lock (gate) spent = Math.Max(0, spent - price);
    }

    /// <summary>Takes in what was leased.</summary>
    public void Grant(PendingLease lease, SharedLease granted) => End(lease, () =>
    {
        leased += granted.Granted;
        (taken, ends) = (granted.Taken, granted.Ends);
        isExhausted = granted.Granted < lease.Amount || granted.Taken >= limit.Quota;
    });

    /// <summary>Goes on without the shared window, which is out of reach: this process has a quota of its own.</summary>
    public void GoOnAlone(PendingLease lease) => End(lease, () =>
    {
        leased = Math.Min(limit.Quota, leased + lease.Amount);
        taken = Math.Max(taken, leased);
        isExhausted = leased == limit.Quota;
    });

    private void Begin(DateTimeOffset now)
    {
        ends = now + limit.Window;
        (spent, leased, taken, wanted, isExhausted, pending) = (0, 0, 0, 0, false, null);
    }

    // What was spent of the first slice is asked for too, and what those want who are told to wait.
    private PendingLease Ask()
    {
        var ahead = Math.Max(limit.Slice, spent + wanted - Allowed);
        return pending = new(Allowed - leased + ahead);
    }

    // A lease that was asked for in an earlier window is worth nothing in this one.
    private void End(PendingLease lease, Action take)
    {
        lock (gate)
        {
            if (pending == lease)
            {
                (pending, wanted) = (null, 0);
                take();
            }
        }

        lease.End();
    }

    private LeaseAnswer Answer(bool isAdmitted, DateTimeOffset now, PendingLease? wait) =>
        new(isAdmitted, Math.Max(0, limit.Quota - taken + leased - spent), ends > now ? ends - now : TimeSpan.Zero, wait);
}
