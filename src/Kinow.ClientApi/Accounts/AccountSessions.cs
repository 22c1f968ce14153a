using System.Collections.Immutable;
using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Sessions;

namespace Kinow.ClientApi.Accounts;

/// <summary>Opens sessions of accounts: where every sign-in and every sign-up ends.</summary>
internal sealed class AccountSessions(SessionService sessions)
{
    /// <summary>Opens a session of an account and makes it the request's.</summary>
    /// <param name="passwordStamp">The stamp of the account's password; empty when it has none.</param>
    /// <param name="request">The request; it goes on as the new viewer.</param>
    /// <param name="profileId">The profile that is selected; null for the first.</param>
    public async Task<AuthResponse> OpenAsync(
        User user, ImmutableArray<byte> passwordStamp, ClientApiRequest request, Guid? profileId = null)
    {
        var stamp = passwordStamp.IsEmpty ? PasswordStamp.None : passwordStamp;
        var open = await sessions.OpenAsync(user, stamp, request.Audience.Instant, request.CancellationToken, profileId);
        await TakeOverAsync(request);
        return request.SignInAs(open, user);
    }

    /// <summary>
    /// Ends the anonymous session that the request came with: from now on it is the account's. There is nothing else to take over yet; what
    /// anonymous sessions come to own is given to the account here, by a command.
    /// </summary>
    public async Task TakeOverAsync(ClientApiRequest request)
    {
        if (request.Viewer is { Token: { Anonymous: true } before })
            await sessions.EndAsync(before.SessionId, request.Audience.Instant, request.CancellationToken);
    }
}
