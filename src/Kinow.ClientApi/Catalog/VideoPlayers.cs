using System.Collections.Immutable;
using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Access;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Watching;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Playback;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Viewings;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Catalog;

/// <summary>Gives videos their players. For an account each of them begins a viewing.</summary>
internal sealed class VideoPlayers(ViewerAccess access, PlayerMaker players, ViewingPlaces places)
{
    public async ValueTask AnswerAsync(Batch<Video, Player> batch, VideoPlayerArguments arguments, ClientApiRequest request)
    {
        var infos = await access.InfosAsync(batch, request);
        var user = await request.GetUserAsync();
        var open = new List<int>(infos.Length);
        for (var i = 0; i < infos.Length; i++)
        {
            if (players.Refuse(batch[i], infos[i], arguments.Format) is { } refused) batch.Fail(i, refused);
            else open.Add(i);
        }

        var device = DeviceOf(user, arguments);
        var viewings = user is null || open.Count == 0 ? null : await BeginAsync(batch, infos, open, user, device, arguments, request);
        foreach (var i in open)
        {
            if ((viewings is null ? request.NewId() : viewings.SessionOf(batch[i].Id)) is { } session)
                batch.Set(i, players.Make(batch[i], infos[i], user, arguments.Format, session, device, request));
            else batch.Fail(i, PlaybackRefusal.Of(AccessReason.SimultaneousViews)!);
        }
    }

    private static Device? DeviceOf(User? user, VideoPlayerArguments arguments) =>
        user is not null && arguments.Device is { } told && ItemId.ParseUuid(told) is { } id
            ? user.Devices.FirstOrDefault(one => one.Id == id)
            : null;

    private ValueTask<RequestViewings> BeginAsync(
        Batch<Video, Player> batch,
        VideoAccessInfo[] infos,
        List<int> open,
        User user,
        Device? device,
        VideoPlayerArguments arguments,
        ClientApiRequest request)
    {
        var instant = request.Audience.Instant;
        ImmutableArray<Viewing> asked = [.. open.Select(i => new Viewing
        {
            Id = request.NewId(),
            VideoId = batch[i].Id,
            ProductId = batch[i].ProductId,
            DeviceId = device?.Id,
            Since = instant,
            LastBeat = instant,
            Position = (int)ContinueWatching.StartOf(user, batch[i]),
            IsFree = !infos[i].TakesPlace,
        })];
        return places.BeginAsync(user, asked, arguments.Session is { } session ? ItemId.ParseUuid(session) : null, request);
    }
}
