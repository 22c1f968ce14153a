using System.Diagnostics.CodeAnalysis;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Queue.Envelopes;
using Kinow.ClientApi.Worker.Settling;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Worker.Commands;

/// <summary>Works through batches of messages. A message has failed unless it is known to be done.</summary>
public sealed class CommandProcessor(
    ICommandApplier applier,
    IMailCommands mails,
    ICommandSettlement settlement,
    SettlementQueue settlements,
    OwnChanges own,
    IDeadLetterSink deadLetters,
    WorkerMetrics metrics,
    ILogger<CommandProcessor> logger)
{
    /// <summary>
    /// Deliveries after which a message that fails without a known cause goes among the dead letters. Fewer than the queue itself allows,
    /// since the queue would not tell the reason.
    /// </summary>
    public const int MostDeliveries = 8;

    /// <summary>
    /// Deliveries after which a message of a version that is not known goes among the dead letters: with the pauses between them about an
    /// hour, in which a worker of that version is deployed.
    /// </summary>
    public const int MostDeliveriesOfUnknownVersion = 100;

    private static readonly TimeSpan LastPause = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan DiscardTime = TimeSpan.FromSeconds(3);

    // For all mails of a batch: those that were not sent come again.
    private static readonly TimeSpan MailTime = TimeSpan.FromSeconds(10);

    /// <summary>Works through a batch in its order. What is not done when it is cancelled has failed. Never throws.</summary>
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
            await DiscardAsync(account, ids, cancellationToken);
        own.Release(progress.Expected.Except(progress.Settled), []);
        await settlements.SettleAsync(progress.Settled).WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        foreach (var (message, account) in progress.Erased)
        {
            if (!await EraseAsync(account, cancellationToken)) progress.Reopen(message);
        }

        await SendMailsAsync(progress, cancellationToken);
        string[] failed = [.. batch.Where(message => !progress.IsDone(message)).Select(static message => message.MessageId)];
        metrics.OnFailed(failed.Length);
        return failed;
    }

    // Whoever delivers mails may be slow or away, which holds no other command up.
    private async Task SendMailsAsync(BatchProgress progress, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        stop.CancelAfter(MailTime);
        foreach (var message in progress.TakeMails())
        {
            if (!stop.IsCancellationRequested) await TryAsync(message, progress, false, stop.Token);
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever goes wrong with a message is that message's failure.")]
    private async Task<bool> TryAsync(CommandMessage message, BatchProgress progress, bool isLast, CancellationToken cancellationToken)
    {
        Command? command = null;
        try
        {
            command = CommandEnvelope.Read(message.Body);
            var isMail = CommandKinds.Of(command).IsMail;
            if (isMail && progress.PutOff(message)) return true;
            if (!isMail && progress.Expect(command.UserId)) own.Expect(command.UserId);
            var outcome = isMail ? await MailAsync(command, cancellationToken) : await applier.ApplyAsync(command, cancellationToken);
            if (outcome == CommandOutcome.Applied) metrics.OnPersisted();
            else metrics.OnSuppressed();
            progress.Commit(message, command);
            return true;
        }
        catch (EnvelopeException unknown) when (unknown.IsOfAnotherVersion && message.ReceiveCount < MostDeliveriesOfUnknownVersion)
        {
            Log.UnknownVersion(logger, message.MessageId, message.ReceiveCount, unknown.Message);
            return false;
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
            return await BuryAsync(
                message, command, $"Failed {message.ReceiveCount} times: {failure.GetType().Name}", progress, cancellationToken);
        }
    }

    // Its id is remembered once the mail is on its way: a worker that dies in between sends it again rather than never.
    private async Task<CommandOutcome> MailAsync(Command command, CancellationToken cancellationToken)
    {
        if (await applier.HasAppliedAsync(command, cancellationToken)) return CommandOutcome.Duplicate;
        await mails.SendAsync(command, cancellationToken);
        return await applier.ApplyAsync(command, CancellationToken.None);
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

    // Unlike a settlement this is part of what was promised: the message comes again until it is done.
    [SuppressMessage("Design", "CA1031", Justification = "See above.")]
    private async Task<bool> EraseAsync(Guid account, CancellationToken cancellationToken)
    {
        try
        {
            await settlement.EraseAsync(account, cancellationToken);
            return true;
        }
        catch (Exception failure)
        {
            Log.NotErased(logger, failure, account);
            return false;
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "What is pending of a command that was given up expires by itself.")]
    private async Task DiscardAsync(Guid account, List<Guid> commands, CancellationToken cancellationToken)
    {
        try
        {
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            stop.CancelAfter(DiscardTime);
            await settlement.DiscardAsync(account, commands, stop.Token);
        }
        catch (Exception failure)
        {
            Log.NotDiscarded(logger, failure, account);
        }
    }
}
