namespace Kinow.ClientApi.Payments.Stripe;

/// <summary>The time that several requests have together.</summary>
internal sealed class StripeDeadline(TimeProvider time, TimeSpan length)
{
    private readonly long start = time.GetTimestamp();

    /// <summary>What is left; negative when it is over.</summary>
    public TimeSpan Remaining => length - time.GetElapsedTime(start);

    /// <summary>What is left, but not more than a limit and not less than nothing.</summary>
    public TimeSpan AtMost(TimeSpan limit)
    {
        var left = Remaining;
        return left < TimeSpan.Zero ? TimeSpan.Zero : left < limit ? left : limit;
    }
}
