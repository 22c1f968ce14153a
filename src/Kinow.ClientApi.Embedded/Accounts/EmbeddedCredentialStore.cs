using System.Collections.Immutable;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Embedded.Accounts;

/// <summary>Addresses in memory.</summary>
public sealed class EmbeddedCredentialStore : ICredentialStore
{
    private static readonly TimeSpan ReservationTime = TimeSpan.FromMinutes(5);

    private readonly Lock gate = new();
    private readonly Dictionary<EmailAddress, (Credential Credential, DateTimeOffset Taken)> taken = [];
    private readonly Dictionary<Guid, Credential> kept = [];
    private readonly Dictionary<string, (Guid User, string Hash)> pins = new(StringComparer.Ordinal);
    private readonly Func<Credential, bool> isOwned;
    private readonly TimeProvider clock;

    /// <param name="isOwned">Whether the credential's account has its address.</param>
    internal EmbeddedCredentialStore(Func<Credential, bool> isOwned, TimeProvider clock)
    {
        this.isOwned = isOwned;
        this.clock = clock;
    }

    /// <inheritdoc/>
    public ValueTask<Credential?> FindAsync(EmailAddress email, CancellationToken cancellationToken)
    {
        lock (gate) return new(taken.TryGetValue(email, out var found) ? found.Credential : null);
    }

    /// <inheritdoc/>
    public async ValueTask<Credential?> FindAsync(User user, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(user);
        if (await FindAsync(user.Profile.Email, cancellationToken) is { } found && PasswordStamp.Fits(user, found)) return found;
        lock (gate) return kept.TryGetValue(user.Id, out var next) && PasswordStamp.Fits(user, next) ? next : null;
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
    public ValueTask KeepAsync(Credential credential, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(credential);
        lock (gate) kept[credential.UserId] = credential;
        return default;
    }

    /// <inheritdoc/>
    public ValueTask KeepPinAsync(Guid user, string pinHash, CancellationToken cancellationToken)
    {
        lock (gate) pins[KeyOf(PasswordStamp.Of(pinHash))] = (user, pinHash);
        return default;
    }

    /// <inheritdoc/>
    public ValueTask<string?> FindPinAsync(Guid user, ImmutableArray<byte> stamp, CancellationToken cancellationToken)
    {
        lock (gate) return new(pins.TryGetValue(KeyOf(stamp), out var pin) && pin.User == user ? pin.Hash : null);
    }

    /// <inheritdoc/>
    public ValueTask ReleaseAsync(Credential credential, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(credential);
        lock (gate)
        {
            if (taken.TryGetValue(credential.Email, out var holder)
                && holder.Credential.UserId == credential.UserId && !isOwned(credential))
            {
                taken.Remove(credential.Email);
            }
        }

        return default;
    }

    internal void Remove(Guid user)
    {
        lock (gate)
        {
            kept.Remove(user);
            foreach (var stamp in pins.Where(pin => pin.Value.User == user).Select(static pin => pin.Key).ToArray()) pins.Remove(stamp);
            foreach (var email in taken.Where(entry => entry.Value.Credential.UserId == user).Select(static entry => entry.Key).ToArray())
                taken.Remove(email);
        }
    }

    internal void Add(Credential credential) => taken.Add(credential.Email, (credential, DateTimeOffset.MinValue));

    private static string KeyOf(ImmutableArray<byte> stamp) => Convert.ToHexStringLower(stamp.AsSpan());

    private bool HasLapsed(Credential holder, DateTimeOffset since, DateTimeOffset now) =>
        now - since > ReservationTime && !isOwned(holder);
}
