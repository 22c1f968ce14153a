using System.Collections.Immutable;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Sql.Reading;

namespace Kinow.ClientApi.ReadModel.Accounts;

/// <summary>
/// Accounts as their rows tell them. Every method throws <see cref="StoreUnavailableException"/> when the rows are out of reach.
/// </summary>
public interface IAccountRows
{
    /// <summary>Reads an account; null when there is none in that version.</summary>
    Task<Versioned<User?>> FindUserAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>Reads accounts with what they sign in with. What is not in the result does not exist in that version.</summary>
    /// <param name="ids">Their ids, at most <see cref="AccountLoader.MaxIds"/>.</param>
    Task<Versioned<StoredAccount[]>> FindAccountsAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken);

    /// <summary>The credential of an address, or null.</summary>
    Task<Versioned<Credential?>> FindCredentialAsync(EmailAddress email, CancellationToken cancellationToken);

    /// <summary>The account that an identity belongs to, or null.</summary>
    Task<Versioned<Guid?>> FindIdentityAsync(IdentityKey identity, CancellationToken cancellationToken);

    /// <summary>The PIN with a stamp of one of an account's profiles, in the versioned format of hashes, or null.</summary>
    Task<string?> FindPinAsync(Guid user, ImmutableArray<byte> stamp, CancellationToken cancellationToken);

    /// <summary>A session, or null.</summary>
    Task<Session?> FindSessionAsync(Guid id, CancellationToken cancellationToken);
}
