using Kinow.ClientApi.Core.Accounts;

namespace Kinow.ClientApi.ReadModel.Accounts;

/// <summary>The credential in a document.</summary>
/// <param name="UserId">The account.</param>
/// <param name="Email">Its address.</param>
/// <param name="PasswordHash">Its password in the versioned format of hashes.</param>
/// <param name="Active">Whether the account is open.</param>
/// <param name="Reserved">When the address was taken for an account that is not made yet; null once it is made.</param>
/// <param name="Sure">Whether that account is sure to be made.</param>
internal sealed record CredentialBody(
    Guid UserId, EmailAddress Email, string PasswordHash, bool Active, DateTimeOffset? Reserved = null, bool Sure = false)
{
    public static CredentialBody Of(Credential credential, DateTimeOffset? reserved) =>
        new(credential.UserId, credential.Email, credential.PasswordHash, credential.Active, reserved);

    public Credential ToCredential() => new(UserId, Email, PasswordHash, Active);
}
