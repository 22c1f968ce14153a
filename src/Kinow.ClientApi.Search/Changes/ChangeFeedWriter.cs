using Kinow.ClientApi.Core.Batching;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Search.Gateway;
using Kinow.ClientApi.Search.Gateway.Bodies;
using Kinow.ClientApi.Search.Gateway.Errors;
using Kinow.ClientApi.Search.Gateway.Results;

namespace Kinow.ClientApi.Search.Changes;

/// <summary>
/// Tells containers what has changed in the read model, after it was written. Several processes write, so writes use optimistic
/// concurrency; changes that come at once within a process travel together. Safe for concurrent use.
/// </summary>
public sealed class ChangeFeedWriter
{
    private readonly SearchGateway gateway;
    private readonly TimeProvider time;
    private readonly IChangeListener? listener;
    private readonly SearchTarget target;
    private readonly string lane = ChangeLanes.All[Random.Shared.Next(ChangeLanes.All.Length)];
    private readonly GroupedWork<ChangeKey> telling;
    private (ChangeLane Lane, DocumentSequence? Sequence) last = (ChangeLane.Begin(), null);

    /// <summary>A writer for one process.</summary>
    /// <param name="gateway">The engine.</param>
    /// <param name="names">The names of the platform's read model.</param>
    /// <param name="time">The clock of pauses.</param>
    /// <param name="listener">Hears what was told; null where nobody in this process wants to know.</param>
    public ChangeFeedWriter(SearchGateway gateway, ReadModelNames names, TimeProvider time, IChangeListener? listener = null)
    {
        (this.gateway, this.time, this.listener) = (gateway, time, listener);
        target = SearchTarget.Alias(names.Alias(DocumentKinds.Changes));

        // One at a time, as each starts from what the one before has written. When one fails, everybody tries for themselves.
        telling = new(1, int.MaxValue, static _ => false, WriteAsync);
    }

    /// <summary>Tells of changes. Before there is a feed, nobody is told.</summary>
    /// <param name="changes">What changed.</param>
    /// <param name="cancellationToken">Stops; the changes may have been told.</param>
    /// <exception cref="SearchUnavailableException">
    /// The engine does not answer, or too many others write: what was changed has to be told again.
    /// </exception>
    /// <exception cref="SearchRequestException">The engine refuses.</exception>
    public async Task AppendAsync(IReadOnlyCollection<ChangeKey> changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);
        if (changes.Count == 0) return;
        await telling.RunAsync(changes, cancellationToken);
        listener?.OnTold(changes);
    }

    // The first attempt starts from what was written last; later ones read the ring first.
    private Task WriteAsync(IReadOnlyList<ChangeKey> changes, CancellationToken cancellationToken)
    {
        return OptimisticWrite.RunAsync(TryWriteAsync, ReadAgainAsync, "the feed of changes", time, cancellationToken);

        async Task<bool> TryWriteAsync()
        {
            var next = last.Lane.Append(changes);
            var written = await gateway.ReplaceAsync(target, lane, last.Sequence, ChangeDocument.Write(next), cancellationToken);
            if (written is not null) last = (next, written);
            return written is not null;
        }

        async Task<bool> ReadAgainAsync()
        {
            var found = await gateway.GetAsync(target.Name, lane, cancellationToken);
            last = found.IsFound ? (ChangeDocument.ReadOrBegin(found), found.Sequence) : (ChangeLane.Begin(), null);
            return found.Outcome != DocumentOutcome.IndexMissing;
        }
    }
}
