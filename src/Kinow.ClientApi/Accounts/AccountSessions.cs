using System.Collections.Immutable;
using Kinow.ClientApi.Billing;
using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Sessions;

namespace Kinow.ClientApi.Accounts;

/// <summary>Opens sessions of accounts: where every sign-in and every sign-up ends.</summary>
internal sealed class AccountSessions(SessionService sessions, CartTakeOver carts)
{
    /// <summary>Opens a session of an account and makes it the request's.</summary>
    /// <param name="passwordStamp">The stamp of the account's password; empty when it has none.</param>
    /// <param name="request">The request; it goes on as the new viewer.</param>
    /// <param name="profileId">The profile that is selected; null for the first.</param>
    public async Task<AuthResponse> OpenAsync(
        User user, ImmutableArray<byte> passwordStamp, ClientApiRequest request, Guid? profileId = null)
    {
        var stamp = passwordStamp.IsEmpty ? PasswordStamp.None : passwordStamp;
        var open = await sessions.OpenAsync(user, stamp, request.App, request.Audience.Instant, request.CancellationToken, profileId);
        return request.SignInAs(open, await TakeOverAsync(user, request));
    }

    /// <summary>
    /// Ends the anonymous session that the request came with: from now on it is the account's, and its cart goes to the account's.
    /// </summary>
    /// <returns>The account after it.</returns>
    public async Task<User> TakeOverAsync(User user, ClientApiRequest request)
    {
        if (request.Viewer is not { Token: { Anonymous: true } before }) return user;
        var after = await carts.RunAsync(before.UserId, user, request);
        await sessions.EndAsync(before.SessionId, request.Audience.Instant, request.CancellationToken);
        return after;
    }
}
