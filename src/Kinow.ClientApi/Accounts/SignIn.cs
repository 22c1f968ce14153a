using System.Net;
using Kinow.ClientApi.Accounts.Throttling;
using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Sessions;

namespace Kinow.ClientApi.Accounts;

/// <summary>Opens or renews a session by the one method that was chosen.</summary>
internal sealed class SignIn(
    IUserStore users,
    ICredentialStore credentials,
    SessionService sessions,
    PasswordHasher passwords,
    SignInThrottle throttle,
    SignInByCode television)
{
    /// <param name="arguments">The methods; at most one is given.</param>
    /// <param name="request">The request; it goes on as the new viewer.</param>
    /// <exception cref="GraphQLException">The sign-in is refused.</exception>
    public Task<AuthResponse> RunAsync(MutationSigninArguments arguments, ClientApiRequest request)
    {
        object?[] methods =
        [
            arguments.RefreshToken, arguments.Credentials, arguments.Facebook, arguments.Google, arguments.KinowToken, arguments.SignInCode,
        ];
        if (methods.Count(m => m is not null) > 1)
        {
            throw Refusal.Input(new("signin", "signin takes one method: give credentials, a refreshToken, or another one alone."));
        }

        if ((arguments.Facebook ?? arguments.Google ?? (object?)arguments.KinowToken) is not null)
        {
            throw new GraphQLException("The platform does not offer this way of signing in.", AccountErrorCodes.SignInMethodNotAvailable);
        }

        return arguments.RefreshToken is { } token ? RenewAsync(token, request)
            : arguments.Credentials is { } given ? ByPasswordAsync(given, request)
            : arguments.SignInCode is { } secret ? television.RunAsync(secret, request)
            : AnonymouslyAsync(request);
    }

    private async Task<AuthResponse> AnonymouslyAsync(ClientApiRequest request)
    {
        var instant = request.Audience.Instant;
        var identity = request.NewId();
        return request.SignInAs(await sessions.OpenAsync(identity, passwordHash: null, instant, request.CancellationToken), null);
    }

    private async Task<AuthResponse> ByPasswordAsync(SignInInput given, ClientApiRequest request)
    {
        _ = EmailAddress.TryParse(given.Email, out var email);
        var attempt = throttle.Begin(email, request);
        var found = await attempt.RunAsync(() => AccountAsync(email, given.Password, attempt.Source, request.CancellationToken));
        if (found is not var (user, credential))
        {
            SignInMetrics.OnWrongCredentials();
            throw new GraphQLException("No account has this address and password.", AccountErrorCodes.InvalidCredentials);
        }

        attempt.Succeed();
        var instant = request.Audience.Instant;
        return request.SignInAs(await sessions.OpenAsync(user.Id, credential.PasswordHash, instant, request.CancellationToken), user);
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
        return request.SignInAs(await sessions.RenewAsync(found, instant, request.CancellationToken), user);
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
