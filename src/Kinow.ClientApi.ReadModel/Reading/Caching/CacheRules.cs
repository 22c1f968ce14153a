using Kinow.ClientApi.ReadModel.Reading.Changes;

namespace Kinow.ClientApi.ReadModel.Reading.Caching;

/// <summary>
/// The options of the memory with its running clock, everything in milliseconds, and the one rule of what may be answered from memory:
/// what nothing has changed of since it was read, as the feed of changes tells; where that is not known, what is young.
/// </summary>
internal sealed class CacheRules(CacheOptions options)
{
    private readonly long start = options.TimeProvider.GetTimestamp();

    internal CacheOptions Options { get; } = options;

    /// <summary>What is known of changes.</summary>
    internal SeenChanges Changes { get; } = new();

    /// <summary>The present: milliseconds since the memory was made.</summary>
    internal long Now => (long)Options.TimeProvider.GetElapsedTime(start).TotalMilliseconds;

    internal long PageSoftAge { get; } = (long)options.PageSoftAge.TotalMilliseconds;

    internal long DocumentSoftAge { get; } = (long)options.DocumentSoftAge.TotalMilliseconds;

    internal long HardAge { get; } = (long)options.HardAge.TotalMilliseconds;

    internal long SettingsHardAge { get; } = (long)options.SettingsHardAge.TotalMilliseconds;

    internal long StaleAge { get; } = (long)options.StaleAge.TotalMilliseconds;

    internal long LoadLimit { get; } = (long)options.LoadLimit.TotalMilliseconds;

    internal long FeedSoftAge { get; } = (long)options.FeedSoftAge.TotalMilliseconds;

    internal long FeedHardAge { get; } = (long)options.FeedHardAge.TotalMilliseconds;

    internal long AbsentFeedPause { get; } = (long)options.AbsentFeedPause.TotalMilliseconds;

    private long FeedLimit { get; } = (long)options.FeedLimit.TotalMilliseconds;

    private long SettledAge { get; } = (long)options.SettledAge.TotalMilliseconds;

    private long SettleTime { get; } = (long)options.SettleTime.TotalMilliseconds;

    /// <summary>Whether the feed was read lately.</summary>
    internal bool HearsOfChanges(long now) => now - Changes.HeardUntil <= FeedLimit;

    /// <summary>
    /// The moment of which a search shows all that was written before: some time before it began, as searches see late what was written.
    /// </summary>
    /// <param name="at">When the search began.</param>
    internal long AsOfSearch(long at) => at - SettleTime;

    /// <summary>What may be done with a value.</summary>
    /// <param name="at">When its load began.</param>
    /// <param name="asOf">The moment of which it shows all that was written before.</param>
    /// <param name="changedAt">When what it depends on has changed last; null where no feed can tell.</param>
    /// <param name="now">The present.</param>
    /// <param name="softAge">The age up to which nothing happens, where nothing is known of changes.</param>
    /// <param name="hardAge">The age up to which it is answered, where nothing is known of changes.</param>
    internal Freshness Of(long at, long asOf, long? changedAt, long now, long softAge, long hardAge)
    {
        var age = now - at;
        if (age <= softAge) return Freshness.Fresh;
        if (changedAt is { } changed && HearsOfChanges(now) && asOf >= changed)
            return age <= SettledAge ? Freshness.Fresh : Freshness.Aging;
        return age <= hardAge ? Freshness.Aging : Freshness.Expired;
    }
}
