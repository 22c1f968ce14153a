using Kinow.ClientApi.Core.Accounts;

namespace Kinow.ClientApi.Embedded.Accounts;

/// <summary>Identities of other services in memory.</summary>
public sealed class EmbeddedIdentityStore : IIdentityStore
{
    private static readonly TimeSpan ReservationTime = TimeSpan.FromMinutes(5);

    private readonly Lock gate = new();
    private readonly Dictionary<IdentityKey, (Guid User, DateTimeOffset Taken)> taken = [];
    private readonly Func<IdentityKey, Guid, bool> isOwned;
    private readonly TimeProvider clock;

    /// <param name="isOwned">Whether an account tells of an identity.</param>
    internal EmbeddedIdentityStore(Func<IdentityKey, Guid, bool> isOwned, TimeProvider clock)
    {
        this.isOwned = isOwned;
        this.clock = clock;
    }

    /// <inheritdoc/>
    public ValueTask<IdentityHolder?> FindAsync(IdentityKey identity, CancellationToken cancellationToken)
    {
        lock (gate) return new(HolderOf(identity));
    }

    /// <inheritdoc/>
    public ValueTask<bool> ReserveAsync(IdentityKey identity, Guid user, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            if (HolderOf(identity) is not null) return new(false);
            taken[identity] = (user, clock.GetUtcNow());
            return new(true);
        }
    }

    /// <inheritdoc/>
    public ValueTask ConfirmAsync(IdentityKey identity, Guid user, CancellationToken cancellationToken) => default;

    /// <inheritdoc/>
    public ValueTask ReleaseAsync(IdentityKey identity, Guid user, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            if (HolderOf(identity) is { IsReserved: true } holder && holder.UserId == user) taken.Remove(identity);
        }

        return default;
    }

    internal void Add(IdentityKey identity, Guid user) => taken[identity] = (user, DateTimeOffset.MinValue);

    internal void Remove(Guid user)
    {
        lock (gate)
        {
            foreach (var identity in taken.Where(entry => entry.Value.User == user).Select(static entry => entry.Key).ToArray())
                taken.Remove(identity);
        }
    }

    private IdentityHolder? HolderOf(IdentityKey identity)
    {
        if (!taken.TryGetValue(identity, out var holder)) return null;
        if (isOwned(identity, holder.User)) return new(holder.User, IsReserved: false);
        return clock.GetUtcNow() - holder.Taken > ReservationTime ? null : new(holder.User, IsReserved: true);
    }
}
