using Kinow.ClientApi.Sql.ChangeLog;
using Kinow.ClientApi.Worker.Settling;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Worker.Notifications;

/// <summary>Tells the receivers of changes that were claimed: several aggregates at once, the changes of each one after another.</summary>
internal sealed class Teller(ReceiverGroup receivers, OwnChanges own, DispatcherOptions options, ILogger logger) : IDisposable
{
    // Changes are locked for this long at most. A receiver that takes longer holds up what it is told, and nothing else.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim places = new(options.Concurrency);
    private volatile bool isBack;

    /// <summary>Longest time until a notification that has begun is known to have ended.</summary>
    public TimeSpan Lease { get; } = options.Timeout + Margin;

    /// <summary>Whether a receiver was found to be back since this was asked last.</summary>
    public bool TakeIsBack()
    {
        var was = isBack;
        isBack = false;
        return was;
    }

    /// <summary>Tells of everything that there are places for, within the time that changes may be locked.</summary>
    /// <returns>What is still being told. It goes no further than its present notification.</returns>
    /// <exception cref="OperationCanceledException">It was told to stop.</exception>
    public async Task<IReadOnlyList<(ChangeClaim Claim, Task Telling)>> TellAsync(
        IReadOnlyList<ChangeClaim> claims, CancellationToken cancellationToken)
    {
        var round = new TellingRound(cancellationToken);
        var telling = claims.Select(claim => (Claim: claim, Telling: TellAsync(claim, round, cancellationToken))).ToArray();
        await Task.WhenAll(telling.Select(static each => each.Telling)).WaitAsync(Patience, CancellationToken.None)
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        cancellationToken.ThrowIfCancellationRequested();
        var unfinished = round.Close();
        return [.. telling.Where(each => unfinished.Contains(each.Claim))];
    }

    public void Dispose() => places.Dispose();

    private async Task TellAsync(ChangeClaim claim, TellingRound round, CancellationToken cancellationToken)
    {
        await places.WaitAsync(round.Closed);
        try
        {
            foreach (var notice in claim.Notices)
            {
                if (!round.TryBegin(claim) || receivers.TakeTurn() is not { } turn) return;
                var (results, isReceiverBack) = await receivers.SendAsync(Mark(notice), turn, cancellationToken);
                if (isReceiverBack) isBack = true;
                var outcome = Outcome(notice, results);
                claim.Note(outcome);
                if (outcome.Error is not null) return;
            }
        }
        finally
        {
            round.End(claim);
            places.Release();
        }
    }

    private ChangeNotice Mark(ChangeNotice notice) =>
        own.TakeContained(notice.Ids) ? notice with { Documents = options.Documents } : notice;

    private NoticeOutcome Outcome(ChangeNotice notice, DeliveryResult[] results)
    {
        var failures = Array.FindAll(results, static result => result.Kind != DeliveryKind.Delivered);
        if (failures.Length == 0)
        {
            DispatcherLog.Delivered(logger, notice.Subject, notice.AggregateId, notice.EventId, notice.Ids.Count);
            return NoticeOutcome.Delivered;
        }

        var wait = failures.Max(failure => Backoff.After(failure, notice.Attempts, Random.Shared.NextDouble()));
        var error = results.Length == 1 ? failures[0].Error : Errors(results);
        DispatcherLog.NotDelivered(
            logger, notice.Subject, notice.AggregateId, notice.EventId, error, notice.Attempts + 1, wait.TotalSeconds);
        return new(error, wait);
    }

    // Addresses may hold secrets, so receivers are told apart by their numbers.
    private static string Errors(DeliveryResult[] results) => string.Join(
        ' ', results.Index().Where(static at => at.Item.Error.Length > 0).Select(static at => $"Receiver {at.Index + 1}: {at.Item.Error}"));
}
