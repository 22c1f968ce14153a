using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Requests;

namespace Kinow.ClientApi.Accounts;

/// <summary>Changes what an account says about its owner.</summary>
internal sealed class UpdateUserProfile(ProfileReader profiles, AccountCommands commands)
{
    /// <returns>The profile as it is then.</returns>
    /// <exception cref="GraphQLException">It is refused.</exception>
    public async Task<UserProfile> RunAsync(UpdateUserInput input, ClientApiRequest request)
    {
        var commandId = request.NewId();
        var user = await AccountCommands.UserOfAsync(request);
        if (user.Applied.Contains(commandId)) return user.Profile;
        var command = await profiles.ReadChangeAsync(input, commandId, user, request);
        return (await commands.SendAsync(command, request)).Profile;
    }
}
