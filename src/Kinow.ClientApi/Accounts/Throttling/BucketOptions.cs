namespace Kinow.ClientApi.Accounts.Throttling;

/// <summary>How many attempts are free, and how waiting grows.</summary>
/// <param name="Capacity">Attempts without waiting.</param>
/// <param name="Refill">The time that gives one back.</param>
/// <param name="FirstDelay">The wait once the bucket is empty; it doubles with each attempt.</param>
internal sealed record BucketOptions(int Capacity, TimeSpan Refill, TimeSpan FirstDelay, TimeSpan MaxDelay)
{
    /// <summary>Wrong passwords of one account: some 300 a day in the long run.</summary>
    public static BucketOptions Account { get; } =
        new(Capacity: 5, TimeSpan.FromMinutes(5), TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(15));

    /// <summary>Failures from one network address, which a whole mobile network may share.</summary>
    public static BucketOptions Address { get; } =
        new(Capacity: 300, TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));

    /// <summary>The wait after an attempt with an empty bucket.</summary>
    /// <param name="beyond">How many attempts went beyond the capacity.</param>
    public TimeSpan DelayAfter(double beyond)
    {
        var delay = FirstDelay * Math.Pow(2, Math.Min(beyond, 30));
        return delay < MaxDelay ? delay : MaxDelay;
    }
}
