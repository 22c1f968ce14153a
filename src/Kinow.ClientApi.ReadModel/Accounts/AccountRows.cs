using System.Collections.Immutable;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Sql.Reading;

namespace Kinow.ClientApi.ReadModel.Accounts;

/// <summary>Accounts one by one, as documents of them are made.</summary>
/// <param name="loader">Reads them.</param>
public sealed class AccountRows(AccountLoader loader) : IAccountRows
{
    /// <inheritdoc/>
    public async Task<Versioned<User?>> FindUserAsync(Guid id, CancellationToken cancellationToken)
    {
        var (version, users) = await loader.UsersAsync([id], cancellationToken);
        return new(version, users.FirstOrDefault());
    }

    /// <inheritdoc/>
    public Task<Versioned<Credential?>> FindCredentialAsync(EmailAddress email, CancellationToken cancellationToken) =>
        loader.CredentialAsync(email, cancellationToken);

    /// <inheritdoc/>
    public Task<Versioned<Guid?>> FindIdentityAsync(IdentityKey identity, CancellationToken cancellationToken) =>
        loader.IdentityAsync(identity, cancellationToken);

    /// <inheritdoc/>
    public Task<Versioned<StoredAccount[]>> FindAccountsAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken) =>
        loader.AccountsAsync(ids, cancellationToken);

    /// <inheritdoc/>
    public Task<string?> FindPinAsync(Guid user, ImmutableArray<byte> stamp, CancellationToken cancellationToken) =>
        loader.PinAsync(user, stamp, cancellationToken);

    /// <inheritdoc/>
    public async Task<Session?> FindSessionAsync(Guid id, CancellationToken cancellationToken) =>
        (await loader.SessionAsync(id, cancellationToken)).Value;
}
