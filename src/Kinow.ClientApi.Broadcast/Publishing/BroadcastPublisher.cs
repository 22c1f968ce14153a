using System.Diagnostics.CodeAnalysis;
using System.Threading.Channels;
using Kinow.ClientApi.Broadcast.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Broadcast.Publishing;

/// <summary>
/// Publishes one answer again and again, to all of its channels. The newest alone waits: while a service is slow or away, subscribers miss
/// answers, never the last one. What a service cannot take is said in a notice, by which subscribers fetch the answer.
/// </summary>
public sealed class BroadcastPublisher
{
    // A service that fails once or twice is no news.
    private const int AttemptsBeforeLog = 3;

    private readonly Channel<BroadcastAnswer> newest = Channel.CreateBounded<BroadcastAnswer>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    private readonly IBroadcastService service;
    private readonly Func<IReadOnlyList<BroadcastTarget>> targets;
    private readonly string operation;
    private readonly long epoch;
    private readonly PublishTimes times;
    private readonly TimeProvider clock;
    private readonly ILogger logger;
    private BroadcastAnswer? current;
    private long sequence;
    private bool isTooLarge;
    private bool isRefused;

    /// <summary>Prepares publishing. Nothing is published before there is an answer.</summary>
    /// <param name="targets">The channels of the moment.</param>
    /// <param name="operation">The operation's name in the log.</param>
    /// <param name="epoch">Greater than that of any publisher before.</param>
    public BroadcastPublisher(
        IBroadcastService service, Func<IReadOnlyList<BroadcastTarget>> targets, string operation, long epoch, PublishTimes times,
        TimeProvider clock, ILogger logger)
    {
        (this.service, this.targets, this.operation, this.epoch) = (service, targets, operation, epoch);
        (this.times, this.clock, this.logger) = (times, clock, logger);
    }

    private BroadcastStamp Stamp => new(epoch, sequence, current!.EntityTag);

    /// <summary>Has an answer published. One that waits is not published any more.</summary>
    public void Offer(BroadcastAnswer answer) => newest.Writer.TryWrite(answer);

    /// <summary>Publishes until it is cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var isNew = await WaitAsync(cancellationToken);
            if (current is not null) await PublishAsync(Deliveries(isNotice: !isNew), cancellationToken);
        }
    }

    // Processes and channels that began together do not speak together for ever.
    private async Task<bool> WaitAsync(CancellationToken cancellationToken)
    {
        using var repeat = new CancellationTokenSource(times.Repeat * (0.8 + (0.2 * Random.Shared.NextDouble())), clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(repeat.Token, cancellationToken);
        try
        {
            await newest.Reader.WaitToReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // Nothing new: what there is, is said again.
        }

        return TryTake();
    }

    private bool TryTake()
    {
        if (!newest.Reader.TryRead(out var answer)) return false;
        current = answer;
        sequence++;
        return true;
    }

    private List<PendingDelivery> Deliveries(bool isNotice) => [.. targets().Select(target => new PendingDelivery(target, isNotice))];

    private async Task PublishAsync(List<PendingDelivery> pending, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var (failed, failure) = await AttemptAsync(pending, cancellationToken);
            if (failed.Count == 0)
            {
                if (attempt > AttemptsBeforeLog) BroadcastLog.Recovered(logger, operation, service.Name, attempt);
                return;
            }

            if (attempt == AttemptsBeforeLog) BroadcastLog.Failing(logger, failure!, operation, service.Name);
            await Task.Delay(PauseAfter(failure!, attempt), clock, cancellationToken);
            pending = TryTake() ? Deliveries(isNotice: false) : failed;
        }
    }

    // What is left to try again.
    [SuppressMessage("Design", "CA1031", Justification = "Whatever is wrong with a service, it is asked again.")]
    private async Task<(List<PendingDelivery> Failed, Exception? Failure)> AttemptAsync(
        List<PendingDelivery> pending, CancellationToken cancellationToken)
    {
        var failed = new List<PendingDelivery>();
        Exception? failure = null;
        foreach (var delivery in pending)
        {
            try
            {
                await DeliverAsync(delivery, cancellationToken);
            }
            catch (Exception error) when (!cancellationToken.IsCancellationRequested)
            {
                BroadcastMetrics.OnRetried(service.Name, delivery.IsNotice);
                failed.Add(delivery);
                failure = error;
            }
        }

        return (failed, failure);
    }

    // Throws what may pass.
    private async Task DeliverAsync(PendingDelivery delivery, CancellationToken cancellationToken)
    {
        var message = delivery.IsNotice ? null : BroadcastMessage.Whole(current!, Stamp);
        if (message?.Length > service.MostBytes)
        {
            if (!isTooLarge) BroadcastLog.TooLarge(logger, operation, message.Length, service.Name);
            isTooLarge = true;
            message = null;
        }
        else if (message is not null)
        {
            isTooLarge = false;
        }

        if (message is not null && await TrySendAsync(delivery.Target, message, isNotice: false, cancellationToken)) return;
        await TrySendAsync(delivery.Target, BroadcastMessage.Notice(Stamp, delivery.Target.Address), isNotice: true, cancellationToken);
    }

    private async Task<bool> TrySendAsync(BroadcastTarget target, byte[] message, bool isNotice, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(times.Attempt, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            await service.PublishAsync(target.Channel, message, either.Token);
            BroadcastMetrics.OnPublished(service.Name, isNotice);

            // Notices pass where answers are refused: that is still the same refusal.
            if (!isNotice) isRefused = false;
            return true;
        }
        catch (BroadcastException refusal) when (!refusal.MayPass)
        {
            BroadcastMetrics.OnRefused(service.Name, isNotice);
            if (!isRefused) BroadcastLog.Refused(logger, refusal, service.Name, operation);
            isRefused = true;
            return false;
        }
    }

    private TimeSpan PauseAfter(Exception failure, int attempt)
    {
        var usual = Math.Min(times.Pause.TotalSeconds * Math.Pow(2, attempt - 1), times.LongestPause.TotalSeconds);
        var pause = TimeSpan.FromSeconds(usual * (0.5 + Random.Shared.NextDouble()));
        if (failure is not BroadcastException { RetryAfter: { } told }) return pause;
        return told > times.Repeat ? times.Repeat : told > pause ? told : pause;
    }
}
