using System.Runtime.CompilerServices;
using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Live;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Core.Watching;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Playback;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Viewings;

namespace Kinow.ClientApi.Roots;

/// <summary>
/// Follows what apps are told of over the live route. A stream gives the state of its subject again and again; whether it is another one is
/// seen by what the selection says of it. While nothing can be read there is nothing to tell, and the stream goes on.
/// </summary>
internal sealed class SubscriptionResolver(ICatalogStore store, AppFinder apps, ViewingStore viewings, TimeProvider clock)
    : ISubscriptionResolver
{
    // Read from the container's memory.
    private static readonly TimeSpan CatalogInterval = TimeSpan.FromSeconds(1);

    // Read from the store of viewings, for each player that follows.
    private static readonly TimeSpan ViewingInterval = TimeSpan.FromSeconds(4);

    public IAsyncEnumerable<App> AppChanged(SubscriptionAppChangedArguments arguments, ClientApiRequest context)
    {
        var build = AppFinder.BuildOf(arguments.Platform, arguments.Build);
        return EachAsync(
            CatalogInterval,
            async stop => apps.Find(
                await store.GetSettingsAsync(null, stop), build, context.Audience with { Instant = clock.GetUtcNow() }),
            context.CancellationToken);
    }

    public IAsyncEnumerable<LiveEvent?> LiveEvent(SubscriptionLiveEventArguments arguments, ClientApiRequest context)
    {
        long[] ids = ItemId.Parse(arguments.Id) is { } id ? [id] : [];
        return EachAsync(
            CatalogInterval,
            async stop =>
            {
                // What has changed is heard of with the settings.
                await store.GetSettingsAsync(null, stop);
                var now = new ReadContext(context.Audience with { Instant = clock.GetUtcNow() });
                return (await store.GetAsync(ItemKinds.LiveEvent, ids, now, stop)).FirstOrDefault();
            },
            context.CancellationToken);
    }

    public async IAsyncEnumerable<PlaybackStop> PlaybackStopped(
        SubscriptionPlaybackStoppedArguments arguments, ClientApiRequest context)
    {
        var user = context.Viewer!.Token.UserId;
        var known = ItemId.ParseUuid(arguments.Session) is { } session ? await FindAsync(session, context.CancellationToken) : null;
        if (known is null) throw new GraphQLException("There is no such viewing, or it is over.", PlaybackErrorCodes.ViewingNotFound);
        await foreach (var viewing in EachAsync(ViewingInterval, stop => FindAsync(known.Id, stop), context.CancellationToken))
        {
            if (viewing is { IsStopped: false }) continue;
            yield return new(arguments.Session, viewing is null ? PlaybackStopReason.Over : PlaybackStopReason.PlaceTaken);
            yield break;
        }

        async Task<Viewing?> FindAsync(Guid id, CancellationToken stop) =>
            ViewingRules.Find((await viewings.FindAsync(user, stop)).Value, id, clock.GetUtcNow());
    }

    private async IAsyncEnumerable<T> EachAsync<T>(
        TimeSpan interval, Func<CancellationToken, Task<T>> read, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (true)
        {
            if (await TryAsync(read, cancellationToken) is { } found) yield return found.Value;
            await Task.Delay(interval, clock, cancellationToken);
        }
    }

    private static async Task<Found<T>?> TryAsync<T>(Func<CancellationToken, Task<T>> read, CancellationToken cancellationToken)
    {
        try
        {
            return new(await read(cancellationToken));
        }
        catch (StoreUnavailableException)
        {
            return null;
        }
    }

    private sealed record Found<T>(T Value);
}
