using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Sessions;

namespace Kinow.ClientApi.Accounts;

/// <summary>Ends the session of a request, or all of its account.</summary>
internal sealed class SignOut(SessionService sessions, AccountCommands commands)
{
    /// <param name="request">The request; it goes on without an account.</param>
    /// <exception cref="GraphQLException">It is refused.</exception>
    public async Task RunAsync(bool everywhere, ClientApiRequest request)
    {
        var commandId = request.NewId();
        var token = request.Viewer!.Token;
        var instant = request.Audience.Instant;
        if (everywhere && await request.Viewer.GetAccountAsync(request.CancellationToken) is { } user)
        {
            var command = new EndSessions { Id = commandId, UserId = user.Id, Instant = Command.Moment(instant) };
            await commands.SendAsync(command, request);
        }

        await sessions.EndAsync(token.SessionId, instant, request.CancellationToken);
        request.Viewer = new(token, user: null);
    }
}
