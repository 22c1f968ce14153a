using System.Collections.Immutable;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Accounts;

/// <summary>Knows which address belongs to which account. One address belongs to at most one.</summary>
public interface ICredentialStore
{
    /// <summary>The credential of an address, or null.</summary>
    ValueTask<Credential?> FindAsync(EmailAddress email, CancellationToken cancellationToken);

    /// <summary>
    /// What an account signs in with now, a change that was acknowledged included; null when that is not known yet, or not any more.
    /// </summary>
    ValueTask<Credential?> FindAsync(User user, CancellationToken cancellationToken);

    /// <summary>
    /// Reserves an address for a new account before the command that creates it is sent. The reservation lapses if no account follows.
    /// </summary>
    /// <returns>False when the address is taken; then nothing was changed.</returns>
    ValueTask<bool> ReserveAsync(Credential credential, CancellationToken cancellationToken);

    /// <summary>
    /// Extends a reservation once the command that creates the account is durable, for as long as the queue may keep it. Safe to repeat.
    /// </summary>
    ValueTask ConfirmAsync(Credential credential, CancellationToken cancellationToken);

    /// <summary>
    /// Keeps what an existing account will sign in with, before the command that changes it is sent. It opens the account once the account
    /// tells its stamp, and lapses if it never does. Safe to repeat.
    /// </summary>
    /// <exception cref="Availability.StoreUnavailableException">It could not be kept.</exception>
    ValueTask KeepAsync(Credential credential, CancellationToken cancellationToken);

    /// <summary>
    /// Keeps the PIN of a profile before the command that sets it is sent. It opens the profile once that tells its stamp, and lapses when the
    /// rows say it. Safe to repeat.
    /// </summary>
    /// <param name="user">The account.</param>
    /// <param name="pinHash">The PIN in the versioned format of hashes.</param>
    /// <exception cref="Availability.StoreUnavailableException">It could not be kept.</exception>
    ValueTask KeepPinAsync(Guid user, string pinHash, CancellationToken cancellationToken);

    /// <summary>The PIN with a stamp of one of an account's profiles, in the versioned format of hashes; null when none is known.</summary>
    ValueTask<string?> FindPinAsync(Guid user, ImmutableArray<byte> stamp, CancellationToken cancellationToken);

    /// <summary>Releases a reservation whose command could not be sent. Safe to repeat.</summary>
    ValueTask ReleaseAsync(Credential credential, CancellationToken cancellationToken);
}
