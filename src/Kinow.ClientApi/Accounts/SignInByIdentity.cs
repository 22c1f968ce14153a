using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Identities;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Throttling;

namespace Kinow.ClientApi.Accounts;

/// <summary>Opens a session of the account that an identity of another service belongs to, and makes that account the first time.</summary>
internal sealed class SignInByIdentity(
    IdentityVerifier verifier, IdentityAccounts accounts, AccountSessions sessions, SignInThrottle throttle)
{
    /// <param name="arguments">One of the methods that other services vouch for.</param>
    /// <param name="request">The request; it goes on as the new viewer.</param>
    /// <exception cref="GraphQLException">The sign-in is refused.</exception>
    public async Task<AuthResponse> RunAsync(MutationSigninArguments arguments, ClientApiRequest request)
    {
        var ids = new IdentityIds(request.NewId(), request.NewId());
        var attempt = await throttle.BeginAsync(request);
        var proof = await attempt.RunAsync(
            () => verifier.VerifyAsync(arguments.Google, arguments.Apple, arguments.Facebook, request));
        if (proof.Identity is not { } identity)
        {
            SignInMetrics.OnWrongCredentials();
            throw new GraphQLException(proof.Reason!, AccountErrorCodes.InvalidCredentials);
        }

        var (user, isNew) = await attempt.RunAsync(() => accounts.FindOrMakeAsync(identity, ids, request));
        if (!isNew) await attempt.SucceedAsync();
        return await sessions.OpenAsync(user, user.PasswordStamp, request);
    }
}
