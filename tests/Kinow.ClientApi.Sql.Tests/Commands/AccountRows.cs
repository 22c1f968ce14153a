using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Sql.Reading;

namespace Kinow.ClientApi.Sql.Tests.Commands;

/// <summary>Reads accounts one by one.</summary>
internal sealed class AccountRows(AccountLoader loader)
{
    internal async Task<Versioned<User?>> FindUserAsync(Guid id, CancellationToken cancellationToken)
    {
        var (version, users) = await loader.UsersAsync([id], cancellationToken);
        return new(version, users.FirstOrDefault());
    }

    internal Task<Versioned<Credential?>> FindCredentialAsync(EmailAddress email, CancellationToken cancellationToken) =>
        loader.CredentialAsync(email, cancellationToken);

    internal async Task<Versioned<Credential?>> FindCredentialAsync(Guid id, CancellationToken cancellationToken)
    {
        var (version, accounts) = await loader.AccountsAsync([id], cancellationToken);
        return new(version, accounts.FirstOrDefault()?.Credential);
    }

    internal async Task<Session?> FindSessionAsync(Guid id, CancellationToken cancellationToken) =>
        (await loader.SessionAsync(id, cancellationToken)).Value;
}
