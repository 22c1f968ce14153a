using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Search.Gateway.Errors;

namespace Kinow.ClientApi.ReadModel.Accounts;

/// <summary>
/// Addresses of accounts, one document each, with the address's SHA-256 as its id. An address is reserved by creating the document, which
/// succeeds for one caller only; without a document the rows are read. What an account will sign in with has a document by its stamp until
/// the rows say it.
/// </summary>
internal sealed class CredentialStore(CredentialDocuments documents, IAccountRows rows) : ICredentialStore
{
    public async ValueTask<Credential?> FindAsync(EmailAddress email, CancellationToken cancellationToken)
    {
        try
        {
            var (_, document) = await documents.ReadAsync(IdOf(email), cancellationToken);
            if (document is not null && !documents.IsLapsed(document)) return document.Body?.ToCredential();
        }
        catch (SearchUnavailableException)
        {
            // The rows have it too.
        }

        return (await rows.FindCredentialAsync(email, cancellationToken)).Value;
    }

    public async ValueTask<Credential?> FindAsync(User user, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(user);
        var found = user.Profile.Email.IsNone ? null : await FindAsync(user.Profile.Email, cancellationToken);
        if (found is not null && PasswordStamp.Fits(user, found)) return found;
        if (await FindKeptAsync(user.Id, user.PasswordStamp, cancellationToken) is { } kept)
            return kept.ToCredential() with { Email = user.Profile.Email };

        // Its documents may be of two moments; the rows are authoritative.
        var (_, accounts) = await rows.FindAccountsAsync([user.Id], cancellationToken);
        return accounts is [var account] && PasswordStamp.Fits(user, account.Credential) ? account.Credential : null;
    }

    public async ValueTask<bool> ReserveAsync(Credential credential, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(credential);
        return await documents.ReserveAsync(IdOf(credential.Email), CredentialBody.Of(credential), IsFreeAsync, cancellationToken);

        async Task<bool> IsFreeAsync() => (await rows.FindCredentialAsync(credential.Email, cancellationToken)).Value is null;
    }

    public ValueTask ConfirmAsync(Credential credential, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(credential);
        return new(documents.ConfirmAsync(IdOf(credential.Email), credential.UserId, cancellationToken));
    }

    // It is kept like a password, by a stamp that no account has as that of its password.
    public ValueTask KeepPinAsync(Guid user, string pinHash, CancellationToken cancellationToken) =>
        KeepAsync(new(user, default, pinHash), cancellationToken);

    public async ValueTask<string?> FindPinAsync(Guid user, ImmutableArray<byte> stamp, CancellationToken cancellationToken) =>
        await FindKeptAsync(user, stamp, cancellationToken) is { } kept
            ? kept.ToCredential().PasswordHash
            : await rows.FindPinAsync(user, stamp, cancellationToken);

    public ValueTask KeepAsync(Credential credential, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(credential);
        var id = IdOf(PasswordStamp.Of(credential.PasswordHash));
        return new(documents.KeepAsync(id, CredentialBody.Of(credential), cancellationToken));
    }

    public ValueTask ReleaseAsync(Credential credential, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(credential);
        return new(documents.ReleaseAsync(IdOf(credential.Email), credential.UserId, cancellationToken));
    }

    internal static string IdOf(EmailAddress email) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(email.ToString())));

    // What is kept is known by its stamp: nobody writes it over, and it opens nothing but an account that tells the same one.
    private static string IdOf(ImmutableArray<byte> stamp) => Convert.ToHexStringLower(stamp.AsSpan());

    private async ValueTask<CredentialBody?> FindKeptAsync(Guid user, ImmutableArray<byte> stamp, CancellationToken cancellationToken)
    {
        if (stamp.IsEmpty) return null;
        try
        {
            var (_, document) = await documents.ReadAsync(IdOf(stamp), cancellationToken);
            return document?.Body is { } body && body.UserId == user ? body : null;
        }
        catch (SearchUnavailableException)
        {
            return null;
        }
    }
}
