using System.Text.Json;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Sql.Reading;

namespace Kinow.ClientApi.ReadModel.Accounts;

/// <summary>What an account signs in with, or what was taken for an account that is on its way, as a document.</summary>
/// <param name="Version">The database's clock, in microseconds; 0 for a reservation.</param>
/// <param name="Deleted">Whether the address or the identity belongs to nobody.</param>
/// <param name="Body">The credential.</param>
/// <param name="Expires">When a reservation lapses, in milliseconds since 1970, for cleaning; null for what is none.</param>
internal sealed record CredentialDocument(long Version, bool Deleted, CredentialBody? Body, long? Expires = null)
{
    /// <summary>The account, by which what it signs in with is found.</summary>
    public Guid? User => Body?.UserId;

    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, AccountJson.Default.CredentialDocument);

    /// <summary>Reads a document.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static CredentialDocument Read(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, AccountJson.Default.CredentialDocument) is { } document
            && document.Deleted == document.Body is null
            ? document
            : throw new JsonException("A document of a credential has either a body or none.");

    public static CredentialDocument Of(long version, Credential credential) => new(version, false, CredentialBody.Of(credential));

    /// <summary>The documents that an account is found by, with their ids.</summary>
    public static IEnumerable<(string Id, CredentialDocument Document)> AllOf(StoredAccount account, long version)
    {
        if (!account.Credential.Email.IsNone)
            yield return (CredentialStore.IdOf(account.Credential.Email), Of(version, account.Credential));
        foreach (var identity in account.User.Identities)
            yield return (IdentityStore.IdOf(identity.Key), OfIdentity(version, account.User.Id));
    }

    public static CredentialDocument OfIdentity(long version, Guid user) => new(version, false, CredentialBody.OfIdentity(user));
}
