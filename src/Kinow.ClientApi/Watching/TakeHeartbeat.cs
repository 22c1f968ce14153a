using System.Collections.Immutable;
using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Expiring;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Watching;
using Kinow.ClientApi.Diagnostics;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Playback;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Viewings;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Watching;

/// <summary>
/// Takes what a player tells at its beats: one read and one write of the account's viewings, and the command that every position takes.
/// </summary>
internal sealed class TakeHeartbeat(
    CatalogReader catalog, LimitedAccess limited, ViewingStore store, AccountCommands commands, ILogger logger)
{
    /// <exception cref="GraphQLException">It is refused.</exception>
    public async Task<PlayerHeartbeat> RunAsync(MutationPlayerHeartbeatArguments arguments, ClientApiRequest request)
    {
        var (commandId, instant) = (request.NewId(), request.Audience.Instant);
        var reading = store.FindAsync(request.Viewer!.Token.UserId, request.CancellationToken).AsTask();
        var account = AccountCommands.UserOfAsync(request).AsTask();
        await Task.WhenAll(account, reading);
        var (user, known) = (await account, await reading);
        var viewing = ItemId.ParseUuid(arguments.Session) is { } id ? ViewingRules.Find(known.Value, id, instant) : null;
        if (viewing is null) throw new GraphQLException("There is no such viewing, or it is over.", PlaybackErrorCodes.ViewingNotFound);
        var beat = new ViewingBeat(viewing.Id, arguments.Position, instant) { Ends = arguments.Ended };
        if (!user.Applied.Contains(commandId))
        {
            var (plays, access) = await CountAsync(user, viewing, beat, request);
            beat = beat with { IsCounted = plays is not null && plays.Count > PlaysBefore(access!, viewing) };
            await commands.SendAsync(CommandOf(commandId, user, viewing, beat, access?.Id, plays, request), request);
        }

        await KeepAsync(user, known, beat, request);
        var goesOn = !viewing.IsStopped && !beat.Ends;
        return new(viewing.IsStopped && !beat.Ends, goesOn ? ViewingRules.HeartbeatSeconds : null, beat.Position);
    }

    private static RecordWatchSession CommandOf(
        Guid id, User user, Viewing viewing, ViewingBeat beat, long? access, VideoPlays? plays, ClientApiRequest request) => new()
        {
            Id = id,
            UserId = user.Id,
            Instant = Command.Moment(beat.Instant),
            ProfileId = request.Viewer!.Token.ProfileId,
            VideoId = viewing.VideoId,
            ProductId = viewing.ProductId,
            Date = Command.Moment(beat.Instant),
            WatchedTime = viewing.PlayedUntil(beat.Position, beat.Instant),
            Seek = beat.Position,
            UserAgent = request.UserAgent,
            Country = request.Audience.Country,
            AccessId = access,
            Plays = plays,
        };

    private static int PlaysBefore(ProductAccess access, Viewing viewing) =>
        access.Plays.FirstOrDefault(plays => plays.VideoId == viewing.VideoId)?.Count ?? 0;

    // The catalogue is asked only where a play may be counted.
    private async ValueTask<(VideoPlays? Plays, ProductAccess? Access)> CountAsync(
        User user, Viewing viewing, ViewingBeat beat, ClientApiRequest request)
    {
        if (!LimitedAccess.MayBeUsed(user, viewing.ProductId)) return default;
        var date = Command.Moment(beat.Instant);
        if ((await catalog.ItemsAsync(ItemKinds.Video, new[] { viewing.VideoId }, request))[0] is not { } video) return default;
        if (await limited.FindAsync(user, video, date, request) is not { } access) return default;
        return (PlayRules.After(access, video, beat.Position, date, viewing.IsCounted), access);
    }

    // The position is durable already, and two more beats may follow before the place is lost.
    private async ValueTask KeepAsync(User user, ExpiringValue<ImmutableArray<Viewing>> known, ViewingBeat beat, ClientApiRequest request)
    {
        try
        {
            var isKept = await store.ChangeAsync(
                user.Id, viewings => ViewingRules.After(viewings, beat), request.CancellationToken, known);
            if (!isKept) Log.BeatNotKept(logger, null);
        }
        catch (StoreUnavailableException away)
        {
            Log.BeatNotKept(logger, away);
        }
    }
}
