using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Availability;

namespace Kinow.ClientApi.Storage.Elasticsearch.Accounts;

/// <summary>Accounts as their rows tell them. Every method throws <see cref="StoreUnavailableException"/> when the rows are out of reach.</summary>
public interface IAccountRows
{
    /// <summary>Reads an account in one snapshot.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="cancellationToken">Stops.</param>
    Task<AccountRow> LoadAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>The credential of an address, or null.</summary>
    /// <param name="email">The address.</param>
    /// <param name="cancellationToken">Stops.</param>
    Task<Credential?> FindCredentialAsync(EmailAddress email, CancellationToken cancellationToken);

    /// <summary>A session, or null.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="cancellationToken">Stops.</param>
    Task<Session?> FindSessionAsync(Guid id, CancellationToken cancellationToken);
}
