namespace Kinow.ClientApi.Core.Accounts;

/// <summary>Knows which address belongs to which account. One address belongs to at most one.</summary>
public interface ICredentialStore
{
    /// <summary>The credential of an address, or null.</summary>
    /// <param name="email">The address.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    ValueTask<Credential?> FindAsync(EmailAddress email, CancellationToken cancellationToken);

    /// <summary>Takes an address for a new account before the account is sent to be made. The taking lapses if no account follows.</summary>
    /// <param name="credential">The new account's credential.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>False when the address is taken; then nothing was changed.</returns>
    ValueTask<bool> ReserveAsync(Credential credential, CancellationToken cancellationToken);

    /// <summary>Says that the account is sure to be made: the taking lasts for as long as its making may be on its way. Safe to repeat.</summary>
    /// <param name="credential">What was reserved.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    ValueTask ConfirmAsync(Credential credential, CancellationToken cancellationToken);

    /// <summary>Gives an address back whose account could not be sent to be made. Safe to repeat.</summary>
    /// <param name="credential">What was reserved.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    ValueTask ReleaseAsync(Credential credential, CancellationToken cancellationToken);
}
