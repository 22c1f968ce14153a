using System.Security.Cryptography;
using System.Text;
using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Expiring;
using Kinow.ClientApi.Core.Identities;
using Kinow.ClientApi.Identities;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Throttling;

namespace Kinow.ClientApi.Accounts;

/// <summary>Opens a session of the account that a trusted server names. Each of its tokens opens one.</summary>
/// <param name="tokens">Verifies them; null where the platform has no such servers.</param>
internal sealed class SignInByToken(
    SignInTokens? tokens, IUserStore users, IExpiringStore used, AccountSessions sessions, SignInThrottle throttle)
{
    // Servers' clocks differ a little: a token is remembered for longer than anybody accepts it.
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(2);

    /// <param name="text">The token.</param>
    /// <param name="request">The request; it goes on as the new viewer.</param>
    /// <exception cref="GraphQLException">The sign-in is refused.</exception>
    public async Task<AuthResponse> RunAsync(string text, ClientApiRequest request)
    {
        if (tokens is null) throw SignInMethods.NotAvailable();
        var attempt = await throttle.BeginAsync(request);
        var token = tokens.TryRead(text, request.Audience.Instant) ?? throw Refused();
        var user = await attempt.RunAsync(() => UserOfAsync(token, request.CancellationToken)) ?? throw Refused();
        await attempt.SucceedAsync();
        return await sessions.OpenAsync(user, user.PasswordStamp, request);
    }

    // The account first: if it cannot be read, the token stays good.
    private async Task<User?> UserOfAsync(SignInToken token, CancellationToken cancellationToken)
    {
        var user = await users.FindAsync(token.UserId, cancellationToken);
        if (user is not { Active: true, IsGuest: false }) return null;
        var record = new ExpiringRecord(IdOf(token), [], token.Expires + Margin);
        return await used.CreateAsync(record, cancellationToken) is null ? null : user;
    }

    private static string IdOf(SignInToken token) =>
        $"sign-in-token:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{token.Server}\n{token.Id}")))}";

    private static GraphQLException Refused()
    {
        SignInMetrics.OnWrongCredentials();
        return new(
            "The token is not one of a server that the platform trusts, has expired, was used before, or its account is closed.",
            AccountErrorCodes.InvalidCredentials);
    }
}
