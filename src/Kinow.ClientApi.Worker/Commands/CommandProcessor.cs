using System.Diagnostics.CodeAnalysis;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Storage.Sqs.Envelopes;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Worker.Commands;

/// <summary>Works through batches of messages. A message has failed unless it is known to be done.</summary>
/// <param name="applier">Carries commands out.</param>
/// <param name="settlement">Makes them part of what is read.</param>
/// <param name="deadLetters">Takes what can never be carried out.</param>
/// <param name="metrics">Counts.</param>
/// <param name="logger">Logs.</param>
public sealed class CommandProcessor(
    ICommandApplier applier,
    ICommandSettlement settlement,
    IDeadLetterSink deadLetters,
    WorkerMetrics metrics,
    ILogger<CommandProcessor> logger)
{
    /// <summary>
    /// Deliveries after which a message that fails without a known cause goes among the dead letters. Fewer than the queue itself allows,
    /// since the queue would not tell the reason.
    /// </summary>
    public const int MostDeliveries = 8;

    private static readonly TimeSpan LastPause = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan SettlementTime = TimeSpan.FromSeconds(3);

    /// <summary>Works through a batch in its order. Never throws.</summary>
    /// <param name="batch">The messages.</param>
    /// <param name="cancellationToken">The deadline; what is not done by then has failed.</param>
    /// <returns>Ids of the messages that failed, in the order of the batch. The queue has to deliver exactly these again.</returns>
    public async Task<IReadOnlyList<string>> ProcessAsync(IReadOnlyList<CommandMessage> batch, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(batch);
        metrics.OnReceived(batch.Count);
        var progress = new BatchProgress();
        foreach (var message in batch)
        {
            if (progress.IsStopped(message.GroupId)) continue;
            if (cancellationToken.IsCancellationRequested) break;
            if (!await TryAsync(message, progress, false, cancellationToken)) progress.Stop(message.GroupId);
        }

        foreach (var (account, ids) in progress.Discarded)
            await SettleAsync(account, stop => settlement.DiscardAsync(account, ids, stop), cancellationToken);
        foreach (var account in progress.Settled) await SettleAsync(account, stop => settlement.SettleAsync(account, stop), cancellationToken);

        string[] failed = [.. batch.Where(message => !progress.IsDone(message)).Select(static message => message.MessageId)];
        metrics.OnFailed(failed.Length);
        return failed;
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever goes wrong with a message is that message's failure.")]
    private async Task<bool> TryAsync(CommandMessage message, BatchProgress progress, bool isLast, CancellationToken cancellationToken)
    {
        Command? command = null;
        try
        {
            command = CommandEnvelope.Read(message.Body);
            var outcome = await applier.ApplyAsync(command, cancellationToken);
            if (outcome == CommandOutcome.Applied) metrics.OnPersisted();
            else metrics.OnSuppressed();
            progress.Commit(message, command);
            return true;
        }
        catch (Exception hopeless) when (hopeless is EnvelopeException or CommandRejectedException)
        {
            return await BuryAsync(message, command, hopeless.Message, progress, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return false;
        }
        catch (StoreUnavailableException failure)
        {
            Log.Unavailable(logger, failure, message.MessageId, message.ReceiveCount);
            return false;
        }
        catch (Exception failure)
        {
            Log.Failed(logger, failure, message.MessageId, message.ReceiveCount);
            if (message.ReceiveCount < MostDeliveries) return false;
            if (!isLast) return await TryLastAsync(message, progress, cancellationToken);
            return await BuryAsync(message, command, $"Failed {message.ReceiveCount} times: {failure.GetType().Name}", progress, cancellationToken);
        }
    }

    // Many deliveries may be those of an outage. A store that is out of reach fails in another way the second time.
    private async Task<bool> TryLastAsync(CommandMessage message, BatchProgress progress, CancellationToken cancellationToken)
    {
        await Task.Delay(LastPause, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return !cancellationToken.IsCancellationRequested && await TryAsync(message, progress, true, cancellationToken);
    }

    [SuppressMessage("Design", "CA1031", Justification = "A message that cannot be buried is delivered again.")]
    private async Task<bool> BuryAsync(
        CommandMessage message, Command? command, string reason, BatchProgress progress, CancellationToken cancellationToken)
    {
        try
        {
            await deadLetters.BuryAsync(message, reason, cancellationToken);
        }
        catch (Exception failure)
        {
            Log.Failed(logger, failure, message.MessageId, message.ReceiveCount);
            return false;
        }

        metrics.OnBuried();
        Log.Buried(logger, message.MessageId, reason);
        progress.Bury(message, command);
        return true;
    }

    // Committed is committed, whatever happens here.
    [SuppressMessage("Design", "CA1031", Justification = "See above.")]
    private async Task SettleAsync(Guid account, Func<CancellationToken, ValueTask> settle, CancellationToken cancellationToken)
    {
        try
        {
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            stop.CancelAfter(SettlementTime);
            await settle(stop.Token);
        }
        catch (Exception failure)
        {
            Log.Unsettled(logger, failure, account);
        }
    }
}
