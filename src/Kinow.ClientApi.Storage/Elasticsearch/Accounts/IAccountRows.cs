using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Storage.Aurora.Reading;

namespace Kinow.ClientApi.Storage.Elasticsearch.Accounts;

/// <summary>Accounts as their rows tell them. Every method throws <see cref="StoreUnavailableException"/> when the rows are out of reach.</summary>
public interface IAccountRows
{
    /// <summary>Reads an account; null when there is none in that version.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="cancellationToken">Stops.</param>
    Task<Versioned<User?>> FindUserAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>The credential of an address, or null.</summary>
    /// <param name="email">The address.</param>
    /// <param name="cancellationToken">Stops.</param>
    Task<Versioned<Credential?>> FindCredentialAsync(EmailAddress email, CancellationToken cancellationToken);

    /// <summary>The credential of an account, or null.</summary>
    /// <param name="id">The account.</param>
    /// <param name="cancellationToken">Stops.</param>
    Task<Versioned<Credential?>> FindCredentialAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>A session, or null.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="cancellationToken">Stops.</param>
    Task<Session?> FindSessionAsync(Guid id, CancellationToken cancellationToken);
}
