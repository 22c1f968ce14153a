using System.Diagnostics.CodeAnalysis;
using Kinow.ClientApi.ReadModel.Reading.Caching;
using Kinow.ClientApi.ReadModel.Reading.Changes;
using Kinow.ClientApi.Search.Changes;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.ReadModel.Reading.Loading;

/// <summary>
/// Reads the feed when requests come, for a frozen container reads nothing. While it cannot be read, ages alone decide what is remembered.
/// </summary>
/// <param name="limit">Time that one reading may take.</param>
internal sealed class ChangeFeedFollower(ChangeFeedReader feed, CacheRules rules, TimeSpan limit, ILogger<ChangeFeedFollower> logger)
{
    private readonly Lock gate = new();
    private Task? reading;
    private long notBefore = KindChanges.Never;

    /// <summary>Makes sure that changes are known up to a moment ago, as a request needs it.</summary>
    /// <param name="canWait">Whether it is worth while to wait: a container that remembers nothing has nothing to lose.</param>
    internal Task FollowAsync(bool canWait)
    {
        var now = rules.Now;
        var age = now - rules.Changes.HeardUntil;
        if (age <= rules.FeedSoftAge) return Task.CompletedTask;
        var begun = Begin(now);
        return canWait && age > rules.FeedHardAge ? begun : Task.CompletedTask;
    }

    private Task Begin(long now)
    {
        lock (gate)
        {
            if (reading is { IsCompleted: false }) return reading;
            return now < notBefore ? Task.CompletedTask : reading = Task.Run(() => ReadAsync(now));
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "A feed that cannot be read, whatever the reason, is done without.")]
    private async Task ReadAsync(long begun)
    {
        try
        {
            using var patience = new CancellationTokenSource(limit, rules.Options.TimeProvider);
            if (await feed.ReadAsync(patience.Token) is { } changes) rules.Changes.Hear(changes, begun, () => rules.Now);
            else Pause(rules.AbsentFeedPause);
        }
        catch (Exception failure)
        {
            ReadingLog.FeedOutOfReach(logger, failure);
            Pause(rules.FeedSoftAge);
        }
    }

    private void Pause(long time)
    {
        lock (gate) notBefore = rules.Now + time;
    }
}
