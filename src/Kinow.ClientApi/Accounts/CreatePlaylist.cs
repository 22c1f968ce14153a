using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Sessions;

namespace Kinow.ClientApi.Accounts;

/// <summary>Makes a playlist.</summary>
internal sealed class CreatePlaylist(PlaylistReader playlists, AccountCommands commands)
{
    /// <exception cref="GraphQLException">It is refused.</exception>
    public async Task<Playlist> RunAsync(CreatePlaylistInput input, ClientApiRequest request)
    {
        var (commandId, playlistId) = (request.NewId(), request.NewId());
        var name = PlaylistReader.ReadName(input.Name);
        var user = await AccountCommands.UserOfAsync(request);
        if (user.Applied.Contains(commandId) && user.Playlists.FirstOrDefault(p => p.Id == playlistId) is { } made) return made;
        Refusal.ThrowIf(PlaylistRules.CheckCreate(user));
        var instant = request.Audience.Instant;
        var moment = Command.Moment(instant, user);
        var command = new SetPlaylist
        {
            Id = commandId,
            UserId = user.Id,
            Instant = moment,
            PlaylistId = playlistId,
            Name = name,
            ProductIds = await playlists.ReadProductsAsync(input.Products ?? [], user, before: null, request),
            DateAdd = moment,
            SetsName = true,
            SetsProducts = true,
        };
        var after = await commands.SendAsync(command, request);
        return after.Playlists.First(playlist => playlist.Id == command.PlaylistId);
    }
}
