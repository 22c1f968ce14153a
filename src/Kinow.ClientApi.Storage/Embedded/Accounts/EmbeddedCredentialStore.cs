using Kinow.ClientApi.Core.Accounts;

namespace Kinow.ClientApi.Storage.Embedded.Accounts;

/// <summary>Addresses in memory.</summary>
public sealed class EmbeddedCredentialStore : ICredentialStore
{
    private static readonly TimeSpan ReservationTime = TimeSpan.FromMinutes(5);

    private readonly Lock gate = new();
    private readonly Dictionary<EmailAddress, (Credential Credential, DateTimeOffset Taken)> taken = [];
    private readonly Func<Guid, bool> exists;
    private readonly TimeProvider clock;

    internal EmbeddedCredentialStore(Func<Guid, bool> exists, TimeProvider clock)
    {
        this.exists = exists;
        this.clock = clock;
    }

    /// <inheritdoc/>
    public ValueTask<Credential?> FindAsync(EmailAddress email, CancellationToken cancellationToken)
    {
        lock (gate) return new(taken.TryGetValue(email, out var found) ? found.Credential : null);
    }

    /// <inheritdoc/>
    public ValueTask<bool> ReserveAsync(Credential credential, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(credential);
        var now = clock.GetUtcNow();
        lock (gate)
        {
            if (taken.TryGetValue(credential.Email, out var holder) && !HasLapsed(holder.Credential, holder.Taken, now)) return new(false);
            taken[credential.Email] = (credential, now);
            return new(true);
        }
    }

    /// <inheritdoc/>
    public ValueTask ConfirmAsync(Credential credential, CancellationToken cancellationToken) => default;

    /// <inheritdoc/>
    public ValueTask ReleaseAsync(Credential credential, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(credential);
        lock (gate)
        {
            if (taken.TryGetValue(credential.Email, out var holder) && holder.Credential.UserId == credential.UserId && !exists(credential.UserId))
            {
                taken.Remove(credential.Email);
            }
        }

        return default;
    }

    internal void Add(Credential credential) => taken.Add(credential.Email, (credential, DateTimeOffset.MinValue));

    private bool HasLapsed(Credential holder, DateTimeOffset since, DateTimeOffset now) => now - since > ReservationTime && !exists(holder.UserId);
}
