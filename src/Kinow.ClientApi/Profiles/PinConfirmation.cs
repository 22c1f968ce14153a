using Kinow.ClientApi.Accounts;
using Kinow.ClientApi.Accounts.Throttling;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Requests;

namespace Kinow.ClientApi.Profiles;

/// <summary>Lets on who knows the PIN of a profile, as throttled as a sign-in: each profile by itself, and the network address.</summary>
internal sealed class PinConfirmation(ICredentialStore credentials, PasswordHasher passwords, SignInThrottle throttle)
{
    /// <param name="pin">The PIN as given; null when it was not.</param>
    /// <exception cref="GraphQLException">The PIN is wrong, or there is none; the code is INVALID_PIN.</exception>
    public async Task RunAsync(User account, ViewerProfile profile, string? pin, ClientApiRequest request)
    {
        if (pin is null || !profile.HasPin) throw Wrong();
        var attempt = throttle.Begin(profile.Id, request);
        var matches = await attempt.RunAsync(async () =>
        {
            var stored = await credentials.FindPinAsync(account.Id, profile.PinStamp, request.CancellationToken);
            return await passwords.MatchesAsync(pin, stored, attempt.Source, request.CancellationToken);
        });
        if (matches)
        {
            attempt.Succeed();
            return;
        }

        SignInMetrics.OnWrongPin();
        throw Wrong();
    }

    private static GraphQLException Wrong() => new("This takes the PIN of the profile.", AccountErrorCodes.InvalidPin);
}
