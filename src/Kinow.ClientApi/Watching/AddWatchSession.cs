using Kinow.ClientApi.Accounts;
using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Watching;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Sessions;

namespace Kinow.ClientApi.Watching;

/// <summary>Records that a video was watched.</summary>
/// <param name="catalog">Knows what is visible.</param>
/// <param name="commands">Sends the command.</param>
internal sealed class AddWatchSession(ICatalogStore catalog, AccountCommands commands)
{
    /// <summary>Records a viewing.</summary>
    /// <param name="input">What the player tells.</param>
    /// <param name="request">The request.</param>
    /// <exception cref="GraphQL.Execution.GraphQLException">It is refused.</exception>
    public async Task RunAsync(WatchSessionInput input, ClientApiRequest request)
    {
        var audience = request.Audience;
        var (user, video) = await AccountCommands.UserWithAsync(
            request, Lookup.Id(input.VideoId), ids => catalog.GetVideosAsync(ids, audience, request.CancellationToken));
        if (video is null) throw Refusal.Input(new("videoId", "There is no such video."));
        var session = new WatchSession
        {
            Date = input.Date,
            WatchedTime = input.WatchedTime,
            Seek = input.Seek,
            UserAgent = input.UserAgent ?? request.UserAgent,
            AccessId = input.AccessId is null ? null : Lookup.Id(input.AccessId) ?? -1,
        };
        Refusal.ThrowIf(WatchSessionRules.Check(session, user, video, audience.Instant));
        var command = new RecordWatchSession
        {
            Id = Guid.CreateVersion7(audience.Instant),
            UserId = user.Id,
            Instant = Command.Moment(audience.Instant),
            VideoId = video.Id,
            ProductId = video.ProductId,
            Date = Command.Moment(WatchSessionRules.DateOf(session, audience.Instant)),
            WatchedTime = session.WatchedTime,
            Seek = session.Seek,
            UserAgent = session.UserAgent,
            Country = audience.Country,
            AccessId = session.AccessId,
        };
        await commands.SendAsync(user, command, request);
    }
}
