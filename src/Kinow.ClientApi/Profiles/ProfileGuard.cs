using Kinow.ClientApi.Accounts;
using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Requests;

namespace Kinow.ClientApi.Profiles;

/// <summary>Keeps a profile with an age limit from lifting it: <see cref="ViewerProfileRules.NeedsConfirmation"/>.</summary>
internal sealed class ProfileGuard(SecretConfirmation secrets)
{
    /// <exception cref="GraphQLException">
    /// A confirmation is needed, and there is none or a wrong one: CONFIRMATION_REQUIRED, INVALID_CREDENTIALS, INVALID_PIN.
    /// </exception>
    public async Task RunAsync(User user, ProfileConfirmation? confirmation, ClientApiRequest request)
    {
        var selected = ViewerProfiles.Find(user, request.Viewer!.Token.ProfileId)!;
        if (!ViewerProfileRules.NeedsConfirmation(selected)) return;
        if (confirmation?.Password is { } password) await (await secrets.PasswordAsync(user, password, request)).SucceedAsync();
        else if (confirmation?.Pin is { } pin) await secrets.PinAsync(user, ViewerProfiles.FirstOf(user), pin, request);
        else throw Missing();
    }

    private static GraphQLException Missing() => new(
        "The selected profile has an age limit: this takes the account's password or the PIN of its first profile.",
        AccountErrorCodes.ConfirmationRequired);
}
