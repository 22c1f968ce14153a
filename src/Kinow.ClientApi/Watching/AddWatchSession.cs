using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Watching;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Sessions;

namespace Kinow.ClientApi.Watching;

/// <summary>Records that a video was watched.</summary>
internal sealed class AddWatchSession(CatalogReader catalog, LimitedAccess access, AccountCommands commands)
{
    /// <exception cref="GraphQLException">It is refused.</exception>
    public async Task RunAsync(WatchSessionInput input, ClientApiRequest request)
    {
        var audience = request.Audience;
        var commandId = request.NewId();
        var (user, video) = await AccountCommands.UserWithAsync(
            request, ItemId.Parse(input.VideoId), ids => catalog.ItemsAsync(ItemKinds.Video, ids, request));
        if (user.Applied.Contains(commandId)) return;
        if (video is null) throw Refusal.Input(new("videoId", "There is no such video."));
        var session = new WatchSession
        {
            Date = input.Date,
            WatchedTime = input.WatchedTime,
            Seek = input.Seek,
            UserAgent = input.UserAgent ?? request.UserAgent,
            AccessId = input.AccessId is null ? null : ItemId.Parse(input.AccessId) ?? -1,
        };
        Refusal.ThrowIf(WatchSessionRules.Check(session, user, video, audience.Instant));
        var date = Command.Moment(WatchSessionRules.DateOf(session, audience.Instant));
        var limited = await access.FindAsync(user, video, date, request);
        var command = new RecordWatchSession
        {
            Id = commandId,
            UserId = user.Id,
            Instant = Command.Moment(audience.Instant),
            ProfileId = request.Viewer!.Token.ProfileId,
            VideoId = video.Id,
            ProductId = video.ProductId,
            Date = date,
            WatchedTime = session.WatchedTime,
            Seek = session.Seek,
            UserAgent = session.UserAgent,
            Country = audience.Country,
            AccessId = limited?.Id ?? session.AccessId,
            Plays = limited is null ? null : PlayRules.After(limited, video, session.Seek, date),
        };
        await commands.SendAsync(command, request);
    }
}
