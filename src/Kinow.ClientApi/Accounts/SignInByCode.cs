using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Television;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Television;
using Kinow.ClientApi.Throttling;

namespace Kinow.ClientApi.Accounts;

/// <summary>Signs a television in to the account that has confirmed its code, once.</summary>
internal sealed class SignInByCode(
    IUserStore users, ICredentialStore credentials, AccountSessions sessions, SignInRequests requests, SignInThrottle throttle)
{
    /// <param name="text">The television's secret.</param>
    /// <param name="request">The request; it goes on as the account.</param>
    /// <exception cref="GraphQLException">The code is not confirmed, or it is refused.</exception>
    public async Task<AuthResponse> RunAsync(string text, ClientApiRequest request)
    {
        var (now, stop) = (request.Audience.Instant, request.CancellationToken);
        var attempt = await throttle.BeginAsync(request);
        var secret = SignInSecret.Read(text);
        var found = secret is null ? null : await attempt.RunAsync(() => requests.FindAsync(secret.Code, stop).AsTask());
        var standing = found is null ? SignInStanding.Expired : SignInRules.StandingOf(found.Request, secret!.Hash, now);
        if (found is null || standing == SignInStanding.Expired) throw Expired();
        await attempt.SucceedAsync();
        switch (standing)
        {
            case SignInStanding.TooSoon:
                throw Wait("The television asks too often.", AccountErrorCodes.SlowDown);
            case SignInStanding.Pending:
                // Should somebody be quicker, the next answer tells.
                await requests.ReplaceAsync(found, found.Request with { Polled = now }, stop);
                throw Wait("The code is not confirmed yet.", AccountErrorCodes.AuthorizationPending);
            case SignInStanding.Denied:
                throw Denied();
            default:
                return await OpenAsync(found, request);
        }
    }

    private async Task<AuthResponse> OpenAsync(FoundSignInRequest found, ClientApiRequest request)
    {
        // Read before the code is used up: if the account cannot be read, the code stays good.
        var stop = request.CancellationToken;
        var decision = found.Request.Decision!;
        var user = await users.FindAsync(decision.UserId, stop);
        var credential = user is null ? null : await credentials.FindAsync(user, stop);
        if (credential is null || !SignInRules.StillOpens(decision, user)) throw Denied();
        if (!await requests.TakeAsync(found, stop)) throw Expired();
        return await sessions.OpenAsync(user!, PasswordStamp.Of(credential.PasswordHash), request, decision.ProfileId);
    }

    private static GraphQLException Wait(string message, string code) =>
        new(message, code) { RetryAfter = (int)SignInRules.Interval.TotalSeconds };

    private static GraphQLException Denied() => new("The television may not sign in.", AccountErrorCodes.AccessDenied);

    private static GraphQLException Expired() =>
        new("The secret is not known, was used before, or is over: ask for another code.", AccountErrorCodes.ExpiredToken);
}
