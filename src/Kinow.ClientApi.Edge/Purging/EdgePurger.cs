using System.Diagnostics.CodeAnalysis;
using Kinow.ClientApi.Search.Changes;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Edge.Purging;

/// <summary>
/// Has an edge forget what has changed, behind the back of whoever changed it: one call at a time, with all that came meanwhile in the next
/// one. What it cannot be told within some seconds is given up; answers run out by themselves.
/// </summary>
public sealed class EdgePurger : IChangeListener, IAsyncDisposable
{
    private readonly IEdgeCache edge;
    private readonly PurgeTimes times;
    private readonly TimeProvider time;
    private readonly ILogger<EdgePurger> logger;
    private readonly CancellationTokenSource stopping = new();
    private readonly Lock gate = new();
    private readonly PendingTags pending;
    private Task running = Task.CompletedTask;
    private bool isRunning;
    private int isDisposed;

    internal EdgePurger(IEdgeCache edge, PurgeTimes times, TimeProvider time, ILogger<EdgePurger> logger)
    {
        (this.edge, this.times, this.time, this.logger) = (edge, times, time, logger);
        pending = new(edge.MostTags);
    }

    /// <summary>How long the end of a purge takes where nothing goes wrong, with room for an attempt that does.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(4);

    /// <inheritdoc/>
    public void OnTold(IReadOnlyCollection<ChangeKey> changes)
    {
        lock (gate)
        {
            pending.Add(changes);
            if (isRunning || pending.IsEmpty) return;
            isRunning = true;
            running = Task.Run(RunAsync);
        }
    }

    /// <summary>Waits until nothing is left to purge, or for so long.</summary>
    /// <param name="limit">The longest wait.</param>
    public async Task EndAsync(TimeSpan limit)
    {
        Task current;
        lock (gate) current = running;
        await current.WaitAsync(limit, time).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <summary>Lets what is under way come to its end, for some seconds.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref isDisposed, 1) != 0) return;
        await EndAsync(Patience);
        await stopping.CancelAsync();
        await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stopping.Dispose();
    }

    private async Task RunAsync()
    {
        do
        {
            await Task.Delay(times.Gathering, time, stopping.Token);
            TagPurge purge;
            lock (gate) purge = new(Guid.CreateVersion7(), pending.Take());
            await Task.Delay(times.Settling, time, stopping.Token);
            await PurgeAsync(purge);
        }
        while (HasMore());
    }

    private bool HasMore()
    {
        lock (gate) return isRunning = !pending.IsEmpty;
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever is wrong with an edge is no matter of who changed something.")]
    private async Task PurgeAsync(TagPurge purge)
    {
        var begun = time.GetTimestamp();
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await AttemptAsync(purge);
                PurgeMetrics.OnPurged(edge.Name);
                return;
            }
            catch (Exception failure) when (!stopping.IsCancellationRequested)
            {
                var pause = PauseAfter(failure, attempt);
                if (pause is null || time.GetElapsedTime(begun) + pause > times.Deadline)
                {
                    PurgeMetrics.OnFailed(edge.Name);
                    PurgeLog.Failed(logger, failure, edge.Name, purge.Tags.Count, attempt);
                    return;
                }

                PurgeMetrics.OnRetried(edge.Name);
                await Task.Delay(pause.Value, time, stopping.Token);
            }
        }
    }

    private async Task AttemptAsync(TagPurge purge)
    {
        using var patience = new CancellationTokenSource(times.Attempt, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, stopping.Token);
        await edge.PurgeAsync(purge, either.Token);
    }

    // Null where the same would fail again. Several processes that were throttled at once do not come back at once.
    private TimeSpan? PauseAfter(Exception failure, int attempt)
    {
        if (failure is EdgePurgeException { MayPass: false }) return null;
        var usual = times.Pause * Math.Pow(2, attempt - 1) * (0.5 + Random.Shared.NextDouble());
        return failure is EdgePurgeException { RetryAfter: { } told } && told > usual ? told : usual;
    }
}
