namespace Kinow.ClientApi.ReadModel.Reading.Caching;

/// <summary>
/// How long and how much a container remembers of what it has read: as long as the feed of changes tells of none that touches it; where
/// the feed is out of reach, or has told of one just now, for moments.
/// </summary>
public sealed record CacheOptions
{
    /// <summary>
    /// Up to this age a list is answered from memory and nothing else happens; above, it is also read anew in the background.
    /// </summary>
    public TimeSpan PageSoftAge { get; init; } = TimeSpan.FromMilliseconds(150);

    /// <summary>
    /// The same for single documents. A little more than for lists, because reading a list anew also renews the documents in it.
    /// </summary>
    public TimeSpan DocumentSoftAge { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>Above this age, a read waits for a new answer.</summary>
    public TimeSpan HardAge { get; init; } = TimeSpan.FromMilliseconds(300);

    /// <summary>
    /// The same for the platform's settings, which every request needs before anything else: not so long that a build of an app that was
    /// switched off gets anything a second later.
    /// </summary>
    public TimeSpan SettingsHardAge { get; init; } = TimeSpan.FromMilliseconds(300);

    /// <summary>When what the feed has told is older than this, it is read anew in the background.</summary>
    public TimeSpan FeedSoftAge { get; init; } = TimeSpan.FromMilliseconds(150);

    /// <summary>When it is older than this, a request waits for the feed before anything else.</summary>
    public TimeSpan FeedHardAge { get; init; } = TimeSpan.FromMilliseconds(300);

    /// <summary>When it is older than this, ages decide. Longer than what a request may take that has waited for the feed.</summary>
    public TimeSpan FeedLimit { get; init; } = TimeSpan.FromMilliseconds(1_500);

    /// <summary>How long a read model without a feed is not asked for one.</summary>
    public TimeSpan AbsentFeedPause { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// How long after a change ages decide of what searches find: they see late what was written, and what was found before that is not
    /// kept.
    /// </summary>
    public TimeSpan SettleTime { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>
    /// Above this age, what has not changed is read anew in the background all the same, in case the feed has missed something.
    /// </summary>
    public TimeSpan SettledAge { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Up to this age an answer is given when everything behind the memory is out of reach.</summary>
    public TimeSpan StaleAge { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>After this time, a reader stops waiting for somebody else's reading and reads itself.</summary>
    public TimeSpan LoadLimit { get; init; } = TimeSpan.FromMilliseconds(1300);

    /// <summary>Most bytes of lists, as estimated.</summary>
    public long PageBytes { get; init; } = 96 << 20;

    /// <summary>Most bytes of documents, as estimated.</summary>
    public long DocumentBytes { get; init; } = 96 << 20;

    /// <summary>The clock of ages.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}
