using System.Collections.Frozen;
using System.Collections.Immutable;
using Kinow.ClientApi.Search.Changes;
using Kinow.ClientApi.Search.Documents;

namespace Kinow.ClientApi.ReadModel.Reading.Changes;

/// <summary>
/// What a container knows of changes: until when it has heard of all of them, and when it has heard of which. What was read since nothing
/// it depends on has changed is as good as new.
/// </summary>
internal sealed class SeenChanges
{
    private readonly FrozenDictionary<string, KindChanges> kinds = DocumentKinds.All
        .Where(static kind => kind.IsAnnounced)
        .ToFrozenDictionary(static kind => kind.Name, static _ => new KindChanges());

    private long heardUntil = KindChanges.Never;
    private long count;
    private long notingSince = long.MaxValue;

    /// <summary>Up to when all changes are known, in milliseconds of the cache's clock; long ago where the feed was never read.</summary>
    internal long HeardUntil => Volatile.Read(ref heardUntil);

    /// <summary>How many changes were heard of.</summary>
    internal long Count => Volatile.Read(ref count);

    /// <summary>The changes of a kind.</summary>
    internal KindChanges Of(DocumentKind kind) => kinds[kind.Name];

    /// <summary>
    /// The moment that a request begins at which reads what was changed: of all that was noted until then it sees each change. A little
    /// earlier than the present while changes are being noted.
    /// </summary>
    /// <param name="now">The present, found out before.</param>
    internal long SeenAt(long now) => Math.Min(now, Volatile.Read(ref notingSince));

    /// <summary>Takes note of what the feed says. One thread at a time.</summary>
    /// <param name="changes">What has changed since the last reading.</param>
    /// <param name="begun">When the reading began.</param>
    /// <param name="clock">Tells the present.</param>
    internal void Hear(ImmutableArray<ChangeKey> changes, long begun, Func<long> clock)
    {
        // Set before the clock is read: who begins without having seen it began before what is noted counts as changed.
        Interlocked.Exchange(ref notingSince, begun);
        var ended = clock();
        foreach (var change in changes)
        {
            // A kind that this code does not know is one that it has read nothing of.
            if (change.IsEverything) AddToAll(ended);
            else if (kinds.TryGetValue(change.Kind, out var kind)) kind.Add(change.Id, ended);
        }

        Volatile.Write(ref count, count + changes.Length);
        Volatile.Write(ref notingSince, long.MaxValue);

        // Only now: who sees that the feed is current also sees what it said.
        Volatile.Write(ref heardUntil, begun);
    }

    private void AddToAll(long now)
    {
        foreach (var kind in kinds.Values) kind.Add("", now);
    }
}
