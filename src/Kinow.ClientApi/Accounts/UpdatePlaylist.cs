using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Requests;

namespace Kinow.ClientApi.Accounts;

/// <summary>Changes a playlist.</summary>
internal sealed class UpdatePlaylist(PlaylistReader playlists, AccountCommands commands)
{
    /// <returns>The playlist as it is then; null when the account has no such one.</returns>
    /// <exception cref="GraphQLException">It is refused.</exception>
    public async Task<Playlist?> RunAsync(UpdatePlaylistInput input, ClientApiRequest request)
    {
        var commandId = request.NewId();
        var name = input.Name is { } given ? PlaylistReader.ReadName(given) : null;
        var user = await AccountCommands.UserOfAsync(request);
        if (PlaylistReader.Find(user, input.Id) is not { } before) return null;
        if (name is null && input.Products is null) return before;
        var instant = request.Audience.Instant;
        var command = new SetPlaylist
        {
            Id = commandId,
            UserId = user.Id,
            Instant = Command.Moment(instant, user),
            PlaylistId = before.Id,
            Name = name ?? before.Name,
            ProductIds = input.Products is { } ids ? await playlists.ReadProductsAsync(ids, user, before, request) : before.ProductIds,
            DateAdd = before.DateAdd,
            SetsName = name is not null,
            SetsProducts = input.Products is not null,
        };
        var after = await commands.SendAsync(command, request);
        return after.Playlists.First(playlist => playlist.Id == before.Id);
    }
}
