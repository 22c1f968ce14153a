using Kinow.ClientApi.Core.Availability;

namespace Kinow.ClientApi.Core.Accounts;

/// <summary>
/// Knows which identity of another service belongs to which account. One belongs to at most one. A store that is out of reach says so by a
/// <see cref="StoreUnavailableException"/>.
/// </summary>
public interface IIdentityStore
{
    /// <summary>The account that an identity belongs to, or will in a moment; null for none.</summary>
    ValueTask<IdentityHolder?> FindAsync(IdentityKey identity, CancellationToken cancellationToken);

    /// <summary>Takes an identity for an account before the command that gives it is sent. Of several callers one succeeds. It lapses if
    /// no command follows.</summary>
    /// <returns>False when it is taken; then nothing was changed.</returns>
    ValueTask<bool> ReserveAsync(IdentityKey identity, Guid user, CancellationToken cancellationToken);

    /// <summary>Extends a reservation once the command is durable, for as long as the queue may keep it. Safe to repeat.</summary>
    ValueTask ConfirmAsync(IdentityKey identity, Guid user, CancellationToken cancellationToken);

    /// <summary>Releases a reservation whose command is not sent. Safe to repeat.</summary>
    ValueTask ReleaseAsync(IdentityKey identity, Guid user, CancellationToken cancellationToken);
}
