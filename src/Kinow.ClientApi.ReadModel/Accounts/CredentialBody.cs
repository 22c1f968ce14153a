using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.ReadModel.Accounts;

/// <summary>The credential in a document.</summary>
/// <param name="UserId">The account.</param>
/// <param name="Email">Its address; none where the document is of an identity.</param>
/// <param name="PasswordHash">Its password in the versioned format of hashes; empty for none.</param>
/// <param name="Active">Whether the account is open.</param>
/// <param name="Reserved">When the document was taken for an account that does not tell of it yet; null once it does.</param>
/// <param name="Sure">Whether that account is sure to be made.</param>
internal sealed record CredentialBody(
    Guid UserId, EmailAddress Email, string PasswordHash, bool Active, DateTimeOffset? Reserved = null, bool Sure = false)
{
    public static CredentialBody Of(Credential credential) =>
        new(credential.UserId, credential.Email, credential.PasswordHash, credential.Active);

    /// <summary>What the document of an identity says: whose it is. Whether the account is open is the account's to say.</summary>
    public static CredentialBody OfIdentity(Guid user) => new(user, default, "", true);

    public Credential ToCredential() => new(UserId, Email, PasswordHash, Active);
}
