using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Sessions;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Accounts;

/// <summary>Opens or renews a session by the one method that was chosen.</summary>
/// <param name="users">Where accounts are read.</param>
/// <param name="credentials">Knows addresses and passwords.</param>
/// <param name="sessions">Opens and renews sessions.</param>
/// <param name="passwords">Compares passwords.</param>
internal sealed class SignIn(IUserStore users, ICredentialStore credentials, SessionService sessions, PasswordHasher passwords)
{
    /// <summary>Signs in.</summary>
    /// <param name="arguments">The methods; at most one is given.</param>
    /// <param name="request">The request; it goes on as the new viewer.</param>
    /// <exception cref="GraphQLException">The sign-in is refused.</exception>
    public Task<AuthResponse> RunAsync(MutationSigninArguments arguments, ClientApiRequest request)
    {
        object?[] methods = [arguments.RefreshToken, arguments.Credentials, arguments.Facebook, arguments.Google, arguments.KinowToken];
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
            : AnonymouslyAsync(request);
    }

    private async Task<AuthResponse> AnonymouslyAsync(ClientApiRequest request)
    {
        var instant = request.Audience.Instant;
        return request.Enter(await sessions.OpenAsync(Guid.CreateVersion7(instant), anonymous: true, instant, request.CancellationToken), null);
    }

    private async Task<AuthResponse> ByPasswordAsync(SignInInput given, ClientApiRequest request)
    {
        var known = EmailAddress.TryParse(given.Email, out var email) ? await credentials.FindAsync(email, request.CancellationToken) : null;
        var matches = await passwords.MatchesAsync(given.Password, known?.PasswordHash, request.CancellationToken);
        if (!matches || known is not { Active: true } || await users.FindAsync(known.UserId, request.CancellationToken) is not { Active: true } user)
        {
            throw new GraphQLException("No account has this address and password.", AccountErrorCodes.InvalidCredentials);
        }

        return request.Enter(await sessions.OpenAsync(user.Id, anonymous: false, request.Audience.Instant, request.CancellationToken), user);
    }

    private async Task<AuthResponse> RenewAsync(string token, ClientApiRequest request)
    {
        var instant = request.Audience.Instant;
        var session = await sessions.FindAsync(token, instant, request.CancellationToken);

        // Read before the token is used up: if the account cannot be read, the token stays good.
        var user = session.Anonymous ? null : await users.FindAsync(session.UserId, request.CancellationToken);
        if (!session.Anonymous && user is not { Active: true }) throw Refusal.Token("The account of this session is closed.");
        return request.Enter(await sessions.RenewAsync(session, instant, request.CancellationToken), user);
    }
}
