using System.Diagnostics;
using Kinow.ClientApi.Storage.Aurora.ChangeLog;
using Kinow.ClientApi.Storage.Aurora.Commands;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Worker.Notifications;

/// <summary>
/// Delivers the change log as signed webhooks: in order for each aggregate, at least once, for as long as it takes. Any number of them may run.
/// One looks for changes, the others sleep until there are some; each that finds one wakes another. It also takes away what is kept for a while
/// only: delivered changes, ids of commands, and sessions that have expired.
/// </summary>
public sealed class ChangeLogDispatcher : IDisposable
{
    private const int CleanedAtOnce = 500;

    private static readonly TimeSpan CleaningInterval = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan DatabasePause = TimeSpan.FromSeconds(1);

    private readonly ChangeLogStore changes;
    private readonly AppliedCommands commands;
    private readonly ExpiredSessions sessions;
    private readonly NotificationSender sender;
    private readonly ReceiverHealth receiver;
    private readonly DispatcherOptions options;
    private readonly ILogger<ChangeLogDispatcher> logger;
    private readonly SemaphoreSlim calls = new(0);
    private readonly SemaphoreSlim attention = new(0);

    internal ChangeLogDispatcher(
        ChangeLogStore changes,
        AppliedCommands commands,
        ExpiredSessions sessions,
        NotificationSender sender,
        DispatcherOptions options,
        TimeProvider clock,
        ILogger<ChangeLogDispatcher> logger)
    {
        (this.changes, this.commands, this.sessions) = (changes, commands, sessions);
        (this.sender, this.options, this.logger) = (sender, options, logger);
        receiver = new(clock);
    }

    /// <summary>Says that a change was committed, so that nobody has to find it by looking.</summary>
    public void Wake() => Release(attention);

    /// <summary>Delivers until it is told to stop. What is on its way then is delivered again later.</summary>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var tasks = new List<Task> { LookAsync(cancellationToken), CleanAsync(cancellationToken) };
        for (var i = 0; i < options.Concurrency; i++) tasks.Add(DeliverAsync(cancellationToken));
        await Task.WhenAll(tasks);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        calls.Dispose();
        attention.Dispose();
    }

    private Task LookAsync(CancellationToken cancellationToken) => RepeatAsync(
        () => changes.WatchAsync(
            isDue =>
            {
                if (isDue) Release(calls);
                return attention.WaitAsync(options.IdleInterval, cancellationToken);
            },
            cancellationToken),
        cancellationToken);

    private Task DeliverAsync(CancellationToken cancellationToken) => RepeatAsync(
        async () =>
        {
            await calls.WaitAsync(cancellationToken);
            while (receiver.MaySend() && await DeliverOneAsync(cancellationToken))
            {
            }
        },
        cancellationToken);

    private async Task<bool> DeliverOneAsync(CancellationToken cancellationToken)
    {
        var isBack = false;
        var found = await changes.DeliverNextAsync(
            async notice =>
            {
                Release(calls);
                var result = await sender.SendAsync(notice, cancellationToken);
                isBack = receiver.Note(result.Kind);
                return Outcome(notice, result);
            },
            cancellationToken);
        if (isBack) await changes.HastenAsync(cancellationToken);
        return found;
    }

    private NoticeOutcome Outcome(ChangeNotice notice, DeliveryResult result)
    {
        if (result.Kind == DeliveryKind.Delivered)
        {
            DispatcherLog.Delivered(logger, notice.Subject, notice.AggregateId, notice.EventId, notice.Changes);
            return NoticeOutcome.Delivered;
        }

        var wait = Backoff.After(result, notice.Attempts, Random.Shared.NextDouble());
        DispatcherLog.NotDelivered(
            logger, notice.Subject, notice.AggregateId, notice.EventId, result.Error, notice.Attempts + 1, wait.TotalSeconds);
        return new(result.Error, wait);
    }

    private Task CleanAsync(CancellationToken cancellationToken) => RepeatAsync(
        async () =>
        {
            await CleanAsync(limit => changes.CleanAsync(options.KeepDelivered, limit, cancellationToken));
            await CleanAsync(limit => commands.CleanAsync(options.KeepCommands, limit, cancellationToken));
            await CleanAsync(limit => sessions.CleanAsync(options.KeepCommands, limit, cancellationToken));
            await Task.Delay(CleaningInterval, cancellationToken);
        },
        cancellationToken);

    private static async Task CleanAsync(Func<int, Task<int>> clean)
    {
        while (await clean(CleanedAtOnce) == CleanedAtOnce)
        {
        }
    }

    // Nothing that goes wrong ends it: what was not delivered is still in the table.
    private async Task RepeatAsync(Func<Task> step, CancellationToken cancellationToken)
    {
        long? last = null;
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                await step();
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                DispatcherLog.Interrupted(logger, failure.Message);

                // A connection that was lost is soon replaced; a database that is away is not asked all the time.
                var isAgain = last is { } earlier && Stopwatch.GetElapsedTime(earlier) < 3 * DatabasePause;
                last = Stopwatch.GetTimestamp();
                await Task.Delay(isAgain ? DatabasePause : FirstPause, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    // One call is enough: whoever finds work calls the next.
    private static void Release(SemaphoreSlim semaphore)
    {
        if (semaphore.CurrentCount == 0) semaphore.Release();
    }
}
