using Kinow.ClientApi.Diagnostics;
using Kinow.ClientApi.ReadModel.Background;
using Kinow.GraphQL.AspNetCore;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.RateLimits;

/// <summary>
/// A limit that is decided in the process, with slices that are leased from the window that all processes share. While that is out of
/// reach each process counts for itself: nobody is refused because a store is away.
/// </summary>
internal sealed class LeasedLimit(
    RateLimit limit, SharedWindow shared, LimitKeys keys, TimeProvider time, ILogger logger, BackgroundTasks? background)
{
    // Of subjects that were seen last. One that is forgotten begins again with a free slice.
    private const int MaxSubjects = 20_000;

    /// <summary>The longest that a request waits for a lease.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(200);

    private static readonly TimeSpan LongestCall = TimeSpan.FromSeconds(1);

    private readonly RecentValues<UInt128, LeasedWindow> windows = new(() => new(limit), MaxSubjects);
    private readonly RateLimitPolicy policy = limit.ToPolicy();

    /// <summary>Whether there is a limit.</summary>
    public bool IsOn => limit.IsOn;

    /// <summary>Spends of a subject's quota. Completes synchronously unless more is spent than was leased.</summary>
    public ValueTask<LimitStanding> TakeAsync(UInt128 subject, long price, DateTimeOffset now)
    {
        var window = windows.Of(subject);
        var answer = Decide(window, subject, price, now);
        return answer.Pending is null ? new(StandingOf(window, price, answer)) : AwaitAsync(window, subject, price, now, answer);
    }

    private async ValueTask<LimitStanding> AwaitAsync(
        LeasedWindow window, UInt128 subject, long price, DateTimeOffset now, LeaseAnswer answer)
    {
        var started = time.GetTimestamp();
        while (answer.Pending is { } lease)
        {
            var left = LongestWait - time.GetElapsedTime(started);
            if (left > TimeSpan.Zero)
                await lease.Task.WaitAsync(left, time).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            answer = lease.Task.IsCompleted ? Decide(window, subject, price, now) : window.Overdraw(price, now);
        }

        return StandingOf(window, price, answer);
    }

    private LeaseAnswer Decide(LeasedWindow window, UInt128 subject, long price, DateTimeOffset now)
    {
        var answer = window.Take(price, now, out var asked);
        if (asked is null) return answer;
        var work = LeaseAsync(window, subject, asked, now);
        if (work.IsCompleted) return answer.Pending == asked ? Decide(window, subject, price, now) : answer;
        background?.Add(work);
        return answer;
    }

    private async Task LeaseAsync(LeasedWindow window, UInt128 subject, PendingLease asked, DateTimeOffset now)
    {
        try
        {
            using var stop = new CancellationTokenSource(LongestCall, time);
            window.Grant(asked, await shared.LeaseAsync(keys.IdOf(limit, subject), asked.Amount, now, stop.Token));
        }
        catch (Exception error)
        {
            Log.LimitNotShared(logger, error, limit.Name);
            window.GoOnAlone(asked);
        }
    }

    private LimitStanding StandingOf(LeasedWindow window, long price, in LeaseAnswer answer) =>
        new(answer.IsAdmitted, new(policy, answer.Remaining, (int)Math.Ceiling(answer.Reset.TotalSeconds)), window, price);
}
