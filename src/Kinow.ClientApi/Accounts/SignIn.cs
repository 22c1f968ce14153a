using System.Net;
using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Sessions;
using Kinow.ClientApi.Throttling;

namespace Kinow.ClientApi.Accounts;

/// <summary>Opens or renews a session by the one method that was chosen.</summary>
internal sealed class SignIn(
    IUserStore users,
    ICredentialStore credentials,
    SessionService sessions,
    AccountSessions accounts,
    PasswordHasher passwords,
    SignInThrottle throttle,
    SignInByCode television,
    SignInByIdentity byIdentity,
    SignInByToken byToken)
{
    /// <param name="arguments">The methods; at most one is given.</param>
    /// <param name="request">The request; it goes on as the new viewer.</param>
    /// <exception cref="GraphQLException">The sign-in is refused.</exception>
    public Task<AuthResponse> RunAsync(MutationSigninArguments arguments, ClientApiRequest request)
    {
        object?[] identities = [arguments.Facebook, arguments.Google, arguments.Apple];
        object?[] methods = [arguments.RefreshToken, arguments.Credentials, arguments.KinowToken, arguments.SignInCode, .. identities];
        if (methods.Count(m => m is not null) > 1)
        {
            throw Refusal.Input(new("signin", "signin takes one method: give credentials, a refreshToken, or another one alone."));
        }

        return arguments.RefreshToken is { } token ? RenewAsync(token, request)
            : arguments.Credentials is { } given ? ByPasswordAsync(given, request)
            : arguments.SignInCode is { } secret ? television.RunAsync(secret, request)
            : arguments.KinowToken is { } bridge ? byToken.RunAsync(bridge, request)
            : identities.Any(static method => method is not null) ? byIdentity.RunAsync(arguments, request)
            : AnonymouslyAsync(request);
    }

    private async Task<AuthResponse> AnonymouslyAsync(ClientApiRequest request)
    {
        var instant = request.Audience.Instant;
        var identity = request.NewId();
        return request.SignInAs(await sessions.OpenAnonymousAsync(identity, request.App, instant, request.CancellationToken), user: null);
    }

    private async Task<AuthResponse> ByPasswordAsync(SignInInput given, ClientApiRequest request)
    {
        _ = EmailAddress.TryParse(given.Email, out var email);
        var attempt = await throttle.BeginAsync(email, request);
        var found = await attempt.RunAsync(() => AccountAsync(email, given.Password, attempt.Source, request.CancellationToken));
        if (found is not var (user, credential))
        {
            SignInMetrics.OnWrongCredentials();
            throw new GraphQLException("No account has this address and password.", AccountErrorCodes.InvalidCredentials);
        }

        await attempt.SucceedAsync();
        return await accounts.OpenAsync(user, PasswordStamp.Of(credential.PasswordHash), request);
    }

    // A credential that is of a row that is written otherwise opens nothing: all three tell the same address. One that lags behind its
    // account is not asked.
    private async Task<(User User, Credential Credential)?> AccountAsync(
        EmailAddress email, string password, IPAddress source, CancellationToken cancellationToken)
    {
        var credential = email.IsNone ? null : await credentials.FindAsync(email, cancellationToken);
        var user = credential is null ? null : await users.FindAsync(credential.UserId, cancellationToken);
        if (user is not null && !PasswordStamp.Fits(user, credential!)) credential = await credentials.FindAsync(user, cancellationToken);
        var matches = await passwords.MatchesAsync(Password.Prepare(password), credential?.PasswordHash, source, cancellationToken);
        return matches
            && credential is { Active: true } && credential.Email == email
            && user is { Active: true } && user.Profile.Email == email
            ? (user, credential)
            : null;
    }

    private async Task<AuthResponse> RenewAsync(string token, ClientApiRequest request)
    {
        var instant = request.Audience.Instant;
        var found = await sessions.FindAsync(token, instant, request.CancellationToken);

        // Read before the token is used up: if the account cannot be read, the token stays good.
        var user = found.Session.Anonymous ? null : await AccountOfAsync(found.Session, request);
        var open = await sessions.RenewAsync(found, user, request.App, instant, request.CancellationToken);
        return user is null
            ? request.SignInAs(open, stop => users.FindAsync(open.Token.UserId, stop).AsTask())
            : request.SignInAs(open, await accounts.TakeOverAsync(user, request));
    }

    private async Task<User> AccountOfAsync(Session session, ClientApiRequest request)
    {
        var user = await users.FindAsync(session.UserId, request.CancellationToken);
        if (user is not { Active: true }) throw await EndAsync(session, request, "The account of this session is closed.");
        if (session.Opened <= user.SessionsEnded)
            throw await EndAsync(session, request, "All sessions of the account were ended: sign in again.");
        if (!PasswordStamp.IsOutdated(session.PasswordStamp, user.PasswordStamp)) return user;
        throw await EndAsync(session, request, "The password of the account was changed: sign in again.");
    }

    private async Task<GraphQLException> EndAsync(Session session, ClientApiRequest request, string reason)
    {
        await sessions.EndAsync(session.Id, request.Audience.Instant, request.CancellationToken);
        return Refusal.Token(reason);
    }
}
