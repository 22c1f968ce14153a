using System.Diagnostics;
using Kinow.ClientApi.Sql.ChangeLog;
using Kinow.ClientApi.Sql.Commands;
using Kinow.ClientApi.Worker.Scheduling;
using Kinow.ClientApi.Worker.Settling;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Worker.Notifications;

/// <summary>
/// Delivers the change log as signed webhooks: in order for each aggregate, at least once, for as long as it takes. Any number of them may
/// run. It is woken by the changes that its own process makes, and looks for those of others once in a while. It also takes away what is
/// kept for a while only: delivered changes, ids of commands, sessions that have expired, and carts of anonymous ones.
/// </summary>
public sealed class ChangeLogDispatcher : IScheduledWork, IDisposable
{
    private const int CleanedAtOnce = 500;

    private static readonly TimeSpan CleaningInterval = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan DatabasePause = TimeSpan.FromSeconds(1);

    // Changes that come one after another are claimed together.
    private static readonly TimeSpan ClaimPause = TimeSpan.FromMilliseconds(100);

    private readonly ChangeLogStore changes;
    private readonly AppliedCommands commands;
    private readonly ExpiredSessions sessions;
    private readonly AbandonedGuests guests;
    private readonly Teller teller;
    private readonly OwnChanges own;
    private readonly DispatcherOptions options;
    private readonly TimeProvider clock;
    private readonly ILogger<ChangeLogDispatcher> logger;
    private readonly SemaphoreSlim attention = new(0);
    private readonly List<Task> late = [];

    internal ChangeLogDispatcher(
        ChangeLogStore changes,
        AppliedCommands commands,
        ExpiredSessions sessions,
        AbandonedGuests guests,
        NotificationSender sender,
        OwnChanges own,
        DispatcherOptions options,
        TimeProvider clock,
        ILogger<ChangeLogDispatcher> logger)
    {
        (this.changes, this.commands, this.sessions, this.guests, this.own) = (changes, commands, sessions, guests, own);
        (this.options, this.clock, this.logger) = (options, clock, logger);
        teller = new(new(options.Receivers, sender, clock), own, options, logger);
        own.Settled = Wake;
    }

    /// <summary>Says that a change was committed, so that nobody has to find it by looking.</summary>
    public void Wake()
    {
        if (attention.CurrentCount == 0) attention.Release();
    }

    /// <summary>Delivers until it is told to stop. What is on its way then is delivered again later.</summary>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await Task.WhenAll(
            RepeatAsync(() => changes.UseAsync(session => DispatchAsync(session, cancellationToken), cancellationToken), cancellationToken),
            CleanAsync(cancellationToken));
        await Task.WhenAll(late);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        teller.Dispose();
        attention.Dispose();
    }

    private async Task DispatchAsync(ChangeLogSession session, CancellationToken cancellationToken)
    {
        while (true)
        {
            var isWoken = await attention.WaitAsync(options.IdleInterval, cancellationToken);
            if (!isWoken && !await session.IsDueAsync(cancellationToken)) continue;
            var begun = clock.GetTimestamp();
            while (await DeliverAsync(session, cancellationToken))
            {
            }

            if (ClaimPause - clock.GetElapsedTime(begun) is { Ticks: > 0 } left) await Task.Delay(left, clock, cancellationToken);
        }
    }

    private async Task<bool> DeliverAsync(ChangeLogSession session, CancellationToken cancellationToken)
    {
        IReadOnlyList<(ChangeClaim Claim, Task Telling)> unfinished = [];
        var isMore = await session.DeliverAsync(
            own.IsExpected,
            async claims =>
            {
                unfinished = await teller.TellAsync(claims, cancellationToken);
                return [.. unfinished.Select(static each => each.Claim)];
            },
            teller.Lease,
            cancellationToken);
        late.RemoveAll(static task => task.IsCompleted);
        late.AddRange(unfinished.Select(each => FinishAsync(each.Claim, each.Telling)));
        if (teller.TakeIsBack()) await changes.HastenAsync(cancellationToken);
        return isMore;
    }

    // Without it they are told again, once the time is over that they were put off.
    private async Task FinishAsync(ChangeClaim claim, Task telling)
    {
        await telling.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        try
        {
            await changes.KeepAsync(claim, CancellationToken.None);
        }
        catch (Exception failure)
        {
            DispatcherLog.Interrupted(logger, failure.Message);
        }

        Wake();
    }

    private Task CleanAsync(CancellationToken cancellationToken) => RepeatAsync(
        async () =>
        {
            await CleanAsync(limit => changes.CleanAsync(options.KeepDelivered, limit, cancellationToken));
            await CleanAsync(limit => commands.CleanAsync(options.KeepCommands, limit, cancellationToken));
            await CleanAsync(limit => sessions.CleanAsync(options.KeepCommands, limit, cancellationToken));
            await CleanAsync(limit => guests.CleanAsync(options.KeepGuests, limit, cancellationToken));
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
                await Task.Delay(isAgain ? DatabasePause : FirstPause, cancellationToken).ConfigureAwait(
                    ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }
}
