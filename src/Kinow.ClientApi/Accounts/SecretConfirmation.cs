using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Throttling;

namespace Kinow.ClientApi.Accounts;

/// <summary>
/// Lets on who knows the password of the account that the request is signed in to, or the PIN of one of its profiles, as throttled as a
/// sign-in: the account, each profile by itself, and the network address.
/// </summary>
internal sealed class SecretConfirmation(ICredentialStore credentials, PasswordHasher passwords, SignInThrottle throttle)
{
    /// <returns>The attempt, which counts as a failure until it is told otherwise.</returns>
    /// <exception cref="GraphQLException">The password is wrong; the code is INVALID_CREDENTIALS.</exception>
    public async Task<SignInAttempt> PasswordAsync(User user, string password, ClientApiRequest request)
    {
        var (attempt, stop) = (await throttle.BeginAsync(user.Profile.Email, request), request.CancellationToken);
        var matches = await attempt.RunAsync(async () => await passwords.MatchesAsync(
            Password.Prepare(password), (await credentials.FindAsync(user, stop))?.PasswordHash, attempt.Source, stop));
        if (matches) return attempt;
        SignInMetrics.OnWrongCredentials();
        throw new GraphQLException("The password is not that of the account.", AccountErrorCodes.InvalidCredentials);
    }

    /// <param name="pin">The PIN as given; null when it was not.</param>
    /// <exception cref="GraphQLException">The PIN is wrong, or there is none; the code is INVALID_PIN.</exception>
    public async Task PinAsync(User account, ViewerProfile profile, string? pin, ClientApiRequest request)
    {
        if (pin is null || !profile.HasPin) throw WrongPin();
        var (attempt, stop) = (await throttle.BeginAsync(profile.Id, request), request.CancellationToken);
        var matches = await attempt.RunAsync(async () => await passwords.MatchesAsync(
            pin, await credentials.FindPinAsync(account.Id, profile.PinStamp, stop), attempt.Source, stop));
        if (!matches)
        {
            SignInMetrics.OnWrongPin();
            throw WrongPin();
        }

        await attempt.SucceedAsync();
    }

    private static GraphQLException WrongPin() => new("This takes the PIN of the profile.", AccountErrorCodes.InvalidPin);
}
