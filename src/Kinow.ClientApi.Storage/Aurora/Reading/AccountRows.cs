using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Storage.Elasticsearch.Accounts;

namespace Kinow.ClientApi.Storage.Aurora.Reading;

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
    public Task<Versioned<Credential?>> FindCredentialAsync(Guid id, CancellationToken cancellationToken) => loader.CredentialAsync(id, cancellationToken);

    /// <inheritdoc/>
    public async Task<Session?> FindSessionAsync(Guid id, CancellationToken cancellationToken) => (await loader.SessionAsync(id, cancellationToken)).Value;
}
