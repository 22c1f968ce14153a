using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Sessions;

namespace Kinow.ClientApi.Accounts;

/// <summary>Deletes an account.</summary>
internal sealed class DeleteUser(PasswordConfirmation confirmation, SessionService sessions, AccountCommands commands)
{
    /// <param name="request">The request; it goes on without an account.</param>
    /// <exception cref="GraphQLException">It is refused.</exception>
    public async Task RunAsync(string password, ClientApiRequest request)
    {
        var commandId = request.NewId();
        var user = await AccountCommands.UserOfAsync(request);
        (await confirmation.RunAsync(user, password, request)).Succeed();
        var instant = request.Audience.Instant;

        // Before the account, so that no later command leaves a row of the session behind.
        await sessions.EndAsync(request.Viewer!.Token.SessionId, instant, request.CancellationToken);
        var command = new EraseUser { Id = commandId, UserId = user.Id, Instant = Command.Moment(instant, user) };
        await commands.SendAsync(user, command, request);
        request.Viewer = new(request.Viewer.Token, user: null);
    }
}
