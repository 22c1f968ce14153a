using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Diagnostics;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Sessions;
using Kinow.ClientApi.Viewings;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Accounts;

/// <summary>Deletes an account.</summary>
internal sealed class DeleteUser(
    OwnerConfirmation owner, SessionService sessions, ViewingStore viewings, AccountCommands commands, ILogger logger)
{
    /// <param name="password">The password; empty where another confirmation is given.</param>
    /// <param name="request">The request; it goes on without an account.</param>
    /// <exception cref="GraphQLException">It is refused.</exception>
    public async Task RunAsync(string password, AccountConfirmation? confirmation, ClientApiRequest request)
    {
        var commandId = request.NewId();
        if ((password.Length > 0) == (confirmation is not null))
            throw Refusal.Input(new("password", "Give the password, or an empty one and a confirmation."));
        var user = await AccountCommands.UserOfAsync(request);
        await (confirmation is null ? owner.ByPasswordAsync(user, password, request) : owner.RunAsync(user, confirmation, request));
        var instant = request.Audience.Instant;

        // Before the account, so that no later command leaves a row of the session behind.
        await sessions.EndAsync(request.Viewer!.Token.SessionId, instant, request.CancellationToken);
        var command = new EraseUser { Id = commandId, UserId = user.Id, Instant = Command.Moment(instant, user) };
        await commands.SendAsync(command, request);
        request.Viewer = new(request.Viewer.Token, user: null);
        await ForgetViewingsAsync(user.Id, request);
    }

    // From now on the account has no players. The worker deletes the record as well, and it ends by itself.
    private async ValueTask ForgetViewingsAsync(Guid user, ClientApiRequest request)
    {
        try
        {
            if (!await viewings.ChangeAsync(user, static _ => [], request.CancellationToken)) Log.ViewingsNotForgotten(logger, null);
        }
        catch (StoreUnavailableException away)
        {
            Log.ViewingsNotForgotten(logger, away);
        }
    }
}
