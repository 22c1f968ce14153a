using System.Security.Cryptography;
using System.Text;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Search.Gateway.Errors;

namespace Kinow.ClientApi.ReadModel.Accounts;

/// <summary>
/// Identities of other services, one document each beside those of addresses. One is reserved by creating its document; without a document
/// the rows are read.
/// </summary>
internal sealed class IdentityStore(CredentialDocuments documents, IAccountRows rows) : IIdentityStore
{
    public async ValueTask<IdentityHolder?> FindAsync(IdentityKey identity, CancellationToken cancellationToken)
    {
        try
        {
            var (_, document) = await documents.ReadAsync(IdOf(identity), cancellationToken);
            if (document is not null && !documents.IsLapsed(document))
                return document.Body is { } body ? new(body.UserId, body.Reserved is not null) : null;
        }
        catch (SearchUnavailableException)
        {
            // The rows have it too.
        }

        return (await rows.FindIdentityAsync(identity, cancellationToken)).Value is { } user ? new(user, IsReserved: false) : null;
    }

    public async ValueTask<bool> ReserveAsync(IdentityKey identity, Guid user, CancellationToken cancellationToken)
    {
        return await documents.ReserveAsync(IdOf(identity), CredentialBody.OfIdentity(user), IsFreeAsync, cancellationToken);

        async Task<bool> IsFreeAsync() => (await rows.FindIdentityAsync(identity, cancellationToken)).Value is null;
    }

    public ValueTask ConfirmAsync(IdentityKey identity, Guid user, CancellationToken cancellationToken) =>
        new(documents.ConfirmAsync(IdOf(identity), user, cancellationToken));

    public ValueTask ReleaseAsync(IdentityKey identity, Guid user, CancellationToken cancellationToken) =>
        new(documents.ReleaseAsync(IdOf(identity), user, cancellationToken));

    // No address has a line feed, and no issuer or subject.
    internal static string IdOf(IdentityKey identity)
    {
        ArgumentNullException.ThrowIfNull(identity);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"identity\n{identity.Issuer}\n{identity.Subject}")));
    }
}
