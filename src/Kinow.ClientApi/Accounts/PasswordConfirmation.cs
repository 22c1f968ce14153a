using Kinow.ClientApi.Accounts.Throttling;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Requests;

namespace Kinow.ClientApi.Accounts;

/// <summary>Lets on who knows the password of the account that the request is signed in to, as throttled as a sign-in.</summary>
internal sealed class PasswordConfirmation(ICredentialStore credentials, PasswordHasher passwords, SignInThrottle throttle)
{
    /// <returns>The attempt, which counts as a failure until it is told otherwise.</returns>
    /// <exception cref="GraphQLException">The password is wrong; the code is INVALID_CREDENTIALS.</exception>
    public async Task<SignInAttempt> RunAsync(User user, string password, ClientApiRequest request)
    {
        var attempt = throttle.Begin(user.Profile.Email, request);
        var matches = await attempt.RunAsync(async () =>
        {
            var credential = await credentials.FindAsync(user, request.CancellationToken);
            return await passwords.MatchesAsync(
                Password.Prepare(password), credential?.PasswordHash, attempt.Source, request.CancellationToken);
        });
        if (matches) return attempt;
        SignInMetrics.OnWrongCredentials();
        throw new GraphQLException("The password is not that of the account.", AccountErrorCodes.InvalidCredentials);
    }
}
