using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Expiring;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Throttling;

namespace Kinow.ClientApi.Accounts;

/// <summary>Changes what an account signs in with by the token of a mail, once.</summary>
internal sealed class RecoverCredentials(
    IUserStore users,
    IExpiringStore expiring,
    CredentialsWriter writer,
    AccountSessions sessions,
    PasswordHasher passwords,
    SignInThrottle throttle)
{
    /// <param name="text">The token.</param>
    /// <param name="email">The new address; null: it stays as it is.</param>
    /// <param name="password">The new password, prepared.</param>
    /// <param name="request">The request; it goes on as the account.</param>
    /// <exception cref="GraphQLException">The change is refused.</exception>
    public async Task<AuthResponse> RunAsync(Guid commandId, string text, EmailAddress? email, string password, ClientApiRequest request)
    {
        var stop = request.CancellationToken;
        var attempt = await throttle.BeginAsync(request);
        if (MailToken.Read(text) is not { } token) throw Invalid();
        var entry = await attempt.RunAsync(() => expiring.FindAsync(RecoveryRules.IdOf(token.UserId), stop).AsTask());
        var user = entry is null ? null : await attempt.RunAsync(() => users.FindAsync(token.UserId, stop).AsTask());
        if (entry is null || user is null || !RecoveryRules.Opens(token, entry.Record, user)) throw Invalid();
        var hash = await attempt.RunAsync(() => passwords.HashAsync(password, attempt.Source, stop));
        if (!await expiring.RemoveAsync(entry, stop)) throw Invalid();
        var command = await SendAsync(entry, () => writer.SendAsync(commandId, user, email, hash, request));
        await attempt.SucceedAsync();
        return await sessions.OpenAsync(UserFold.Apply(user, command)!, PasswordStamp.Of(hash), request);
    }

    // What was not changed may be tried again: should it be changed after all, the token no longer fits the account.
    private async Task<SetCredentials> SendAsync(ExpiringEntry used, Func<Task<SetCredentials>> send)
    {
        try
        {
            return await send();
        }
        catch
        {
            await expiring.CreateAsync(used.Record, CancellationToken.None);
            throw;
        }
    }

    private static GraphQLException Invalid() =>
        new("The token is not known, was used before, or is over: ask for another mail.", AccountErrorCodes.InvalidToken);
}
