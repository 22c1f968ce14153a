using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Kinow.ClientApi.Broadcast.Diagnostics;
using Kinow.ClientApi.Core.Expiring;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Broadcast.Leasing;

/// <summary>
/// Of all processes of a platform one publishes: the one that has the lease. When it is lost unnoticed two may publish for some seconds,
/// and subscribers drop what has the smaller epoch.
/// </summary>
public sealed class PublishingLease
{
    private const string Id = "broadcast:lease";
    private const int Attempts = 3;

    private readonly ExpiringValues<Lease> values;
    private readonly LeaseTimes times;
    private readonly TimeProvider clock;
    private readonly ILogger logger;
    private bool isOutOfReach;

    // Another one for each time that the lease is had: who gets it again after it was over begins in a greater epoch, as others would.
    private string holder = NewHolder();

    /// <summary>A lease that this process does not have yet.</summary>
    public PublishingLease(IExpiringStore store, LeaseTimes times, TimeProvider clock, ILogger logger)
    {
        (this.times, this.clock, this.logger) = (times, clock, logger);
        values = new(store, Read, Write, Attempts);
    }

    private long Now => clock.GetUtcNow().ToUnixTimeMilliseconds();

    /// <summary>Has something done whenever this process has the lease, for as long as it has it, until all of it is cancelled.</summary>
    /// <param name="work">Is given the epoch, and ends when it is cancelled.</param>
    public async Task HoldAsync(Func<long, CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (await AskAsync(cancellationToken) is { } lease) await WorkAsync(work, lease, cancellationToken);
            await WaitAsync(cancellationToken);
        }
    }

    private async Task WorkAsync(Func<long, CancellationToken, Task> work, Lease lease, CancellationToken cancellationToken)
    {
        BroadcastLog.Holds(logger, lease.Epoch);
        using var lost = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var working = work(lease.Epoch, lost.Token);
        try
        {
            var until = lease.Until;
            while (Now < until && !working.IsCompleted)
            {
                await WaitAsync(cancellationToken);
                if (await AskAsync(cancellationToken) is { } renewed && renewed.Epoch == lease.Epoch) until = renewed.Until;
                else if (!isOutOfReach) break;
            }
        }
        finally
        {
            await lost.CancelAsync();
            await working.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (working.Exception is { } failure) BroadcastLog.WorkFailed(logger, failure, lease.Epoch);
            await GiveBackAsync();
            holder = NewHolder();
            BroadcastLog.Yields(logger, lease.Epoch);
        }
    }

    // Null where another process has it, or nobody can tell.
    [SuppressMessage("Design", "CA1031", Justification = "Whatever is wrong with the store, it is asked again.")]
    private async Task<Lease?> AskAsync(CancellationToken cancellationToken)
    {
        try
        {
            var length = (long)times.Length.TotalMilliseconds;
            var change = await values.ChangeAsync(Id, lease => lease.AskedBy(holder, Now, length), cancellationToken);
            isOutOfReach = false;
            return change is { After: var after } && after.Holder == holder ? after : null;
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            if (!isOutOfReach) BroadcastLog.LeaseOutOfReach(logger, failure);
            isOutOfReach = true;
            return null;
        }
    }

    // So that another need not wait for its end.
    [SuppressMessage("Design", "CA1031", Justification = "Then it ends by itself.")]
    private async Task GiveBackAsync()
    {
        using var patience = new CancellationTokenSource(times.Interval, clock);
        try
        {
            await values.ChangeAsync(Id, lease => lease.GivenBackBy(holder), patience.Token);
        }
        catch (Exception)
        {
            // It ends by itself.
        }
    }

    private static string NewHolder() => $"{Guid.NewGuid():N}";

    private Task WaitAsync(CancellationToken cancellationToken) =>
        Task.Delay(times.Interval * (0.75 + (0.5 * Random.Shared.NextDouble())), clock, cancellationToken);

    private ExpiringRecord Write(string id, Lease lease) =>
        new(id, [.. JsonSerializer.SerializeToUtf8Bytes(lease, LeaseJson.Default.Lease)], clock.GetUtcNow() + times.Memory);

    private static Lease Read(ExpiringRecord? record) =>
        record is null ? Lease.None : JsonSerializer.Deserialize(record.Content.AsSpan(), LeaseJson.Default.Lease) ?? Lease.None;
}
