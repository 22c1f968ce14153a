using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Expiring;
using Kinow.ClientApi.Identities;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Throttling;

namespace Kinow.ClientApi.Accounts;

/// <summary>
/// Lets on who proves to be the owner of the account that the request is signed in to, also where it has no password: by what signs in to
/// it, or by the token of a mail.
/// </summary>
internal sealed class OwnerConfirmation(
    SecretConfirmation secrets, IExpiringStore expiring, IdentityVerifier verifier, SignInThrottle throttle)
{
    /// <exception cref="GraphQLException">The owner has not proven it.</exception>
    public Task RunAsync(User user, AccountConfirmation given, ClientApiRequest request) =>
        given.Password is { } password ? ByPasswordAsync(user, password, request)
        : given.RecoveryToken is { } token ? ByTokenAsync(user, token, request)
        : ByIdentityAsync(user, given, request);

    /// <exception cref="GraphQLException">The password is wrong; the code is INVALID_CREDENTIALS.</exception>
    public async Task ByPasswordAsync(User user, string password, ClientApiRequest request) =>
        await (await secrets.PasswordAsync(user, password, request)).SucceedAsync();

    private async Task ByTokenAsync(User user, string text, ClientApiRequest request)
    {
        var stop = request.CancellationToken;
        var attempt = await throttle.BeginAsync(request);
        var token = MailToken.Read(text);
        var entry = await attempt.RunAsync(() => expiring.FindAsync(RecoveryRules.IdOf(user.Id), stop).AsTask());
        if (token?.UserId != user.Id || entry is null || !RecoveryRules.Opens(token, entry.Record, user)) throw Invalid();
        if (!await expiring.RemoveAsync(entry, stop)) throw Invalid();
        await attempt.SucceedAsync();
    }

    private async Task ByIdentityAsync(User user, AccountConfirmation given, ClientApiRequest request)
    {
        var attempt = await throttle.BeginAsync(request);
        var proof = await attempt.RunAsync(() => verifier.VerifyAsync(given.Google, given.Apple, given.Facebook, request));
        if (proof.Identity is { } identity && IdentityRules.Has(user, identity.Key) && identity.IsFreshAt(request.Audience.Instant))
        {
            await attempt.SucceedAsync();
            return;
        }

        SignInMetrics.OnWrongCredentials();
        throw new GraphQLException(
            proof.Reason ?? "It is not an identity that opens the account, or the service has vouched for it too long ago.",
            AccountErrorCodes.InvalidCredentials);
    }

    private static GraphQLException Invalid() =>
        new("The token is not known, was used before, or is over: ask for another mail.", AccountErrorCodes.InvalidToken);
}
