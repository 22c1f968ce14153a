using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Requests;

namespace Kinow.ClientApi.Accounts;

/// <summary>Changes what an account says about its owner.</summary>
/// <param name="profiles">Reads what callers say about themselves.</param>
/// <param name="commands">Sends the command.</param>
internal sealed class UpdateUserProfile(ProfileReader profiles, AccountCommands commands)
{
    /// <summary>Changes the profile.</summary>
    /// <param name="input">What changes.</param>
    /// <param name="request">The request.</param>
    /// <returns>The profile as it is then.</returns>
    /// <exception cref="GraphQL.Execution.GraphQLException">It is refused.</exception>
    public async Task<UserProfile> RunAsync(UpdateUserInput input, ClientApiRequest request)
    {
        var user = await AccountCommands.UserOfAsync(request);
        var command = await profiles.ReadChangeAsync(input, user, request);
        return (await commands.SendAsync(user, command, request)).Profile;
    }
}
