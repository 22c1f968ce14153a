using System.Diagnostics.CodeAnalysis;
using Kinow.ClientApi.Broadcast;
using Kinow.ClientApi.Broadcast.Leasing;
using Kinow.ClientApi.Broadcast.Publishing;
using Kinow.ClientApi.Diagnostics;
using Kinow.GraphQL.AspNetCore.Live;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Broadcasting;

/// <summary>
/// Follows what is broadcast, though nobody is connected here, and has it published. Of all processes one does: the one with the lease.
/// </summary>
internal sealed class Broadcaster(
    BroadcastSettings settings, BroadcastChannels channels, LiveAnswers answers, PublishingLease lease, PublishTimes times,
    TimeProvider clock, ILogger<Broadcaster> logger) : BackgroundService
{
    // An operation may be registered later than this process has begun, and keys may be put right.
    private static readonly TimeSpan Again = TimeSpan.FromSeconds(30);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => lease.HoldAsync(BroadcastAllAsync, stoppingToken);

    // None of them ends by itself. When one fails all of them end, and who has the lease begins anew.
    private async Task BroadcastAllAsync(long epoch, CancellationToken lost)
    {
        using var together = CancellationTokenSource.CreateLinkedTokenSource(lost);
        Task[] all = [.. settings.Declarations.SelectMany(what => Broadcast(what, epoch, together.Token))];
        var first = await Task.WhenAny(all);
        await together.CancelAsync();
        await Task.WhenAll(all).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await first;
    }

    private Task[] Broadcast(BroadcastDeclaration what, long epoch, CancellationToken cancellationToken)
    {
        var publisher = new BroadcastPublisher(
            settings.Service, () => channels.TargetsOf(what, clock.GetUtcNow()), what.Operation, epoch, times, clock, logger);
        return [publisher.RunAsync(cancellationToken), FollowAsync(what, publisher, cancellationToken)];
    }

    [SuppressMessage("Design", "CA1031", Justification = "What cannot be followed is tried again, and the others go on.")]
    private async Task FollowAsync(BroadcastDeclaration what, BroadcastPublisher publisher, CancellationToken cancellationToken)
    {
        var isFollowed = true;
        while (true)
        {
            try
            {
                var answer = BroadcastChannels.AnswerOf(what, channels.SegmentOf(what.Audience, clock.GetUtcNow()));

                // An answer with errors is broadcast no more than it is kept by caches: subscribers stay with what they have.
                await foreach (var update in answers.FollowAsync(answer, cancellationToken))
                {
                    isFollowed = true;
                    if (update.IsWhole) publisher.Offer(new(update.Body, update.EntityTag.Trim('"')));
                }
            }
            catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
            {
                if (isFollowed) Log.BroadcastNotFollowed(logger, failure, what.Operation);
                isFollowed = false;
            }

            await Task.Delay(Again, clock, cancellationToken);
        }
    }
}
