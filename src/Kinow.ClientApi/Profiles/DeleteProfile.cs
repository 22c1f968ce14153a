using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Sessions;

namespace Kinow.ClientApi.Profiles;

/// <summary>Deletes a profile.</summary>
internal sealed class DeleteProfile(ProfileGuard guard, AccountCommands commands)
{
    /// <returns>Whether the account had it.</returns>
    /// <exception cref="GraphQLException">It is refused.</exception>
    public async Task<bool> RunAsync(string id, ProfileConfirmation? confirmation, ClientApiRequest request)
    {
        var commandId = request.NewId();
        var user = await AccountCommands.UserOfAsync(request);
        if (user.Applied.Contains(commandId)) return true;
        if (ItemId.ParseUuid(id) is not { } known || ViewerProfiles.Find(user, known) is not { } profile) return false;
        if (profile.Id == user.Id) throw Refusal.Input(new("id", "The first profile cannot be deleted."));
        await guard.RunAsync(user, confirmation, request);
        var command = new UnsetViewerProfile
        {
            Id = commandId,
            UserId = user.Id,
            Instant = Command.Moment(request.Audience.Instant, user),
            ProfileId = profile.Id,
        };
        await commands.SendAsync(command, request);
        return true;
    }
}
