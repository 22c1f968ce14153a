using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Requests;

namespace Kinow.ClientApi.Accounts;

/// <summary>Deletes a playlist.</summary>
internal sealed class DeletePlaylist(AccountCommands commands)
{
    /// <returns>Whether the account had it.</returns>
    /// <exception cref="GraphQLException">It is refused.</exception>
    public async Task<bool> RunAsync(string id, ClientApiRequest request)
    {
        var commandId = request.NewId();
        var user = await AccountCommands.UserOfAsync(request);
        if (user.Applied.Contains(commandId)) return true;
        if (PlaylistReader.Find(user, id) is not { } playlist) return false;
        var instant = request.Audience.Instant;
        var command = new UnsetPlaylist
        {
            Id = commandId,
            UserId = user.Id,
            Instant = Command.Moment(instant, user),
            PlaylistId = playlist.Id,
        };
        await commands.SendAsync(command, request);
        return true;
    }
}
