using System.Collections.Immutable;
using Kinow.ClientApi.Core.AppStores;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Expiring;

namespace Kinow.ClientApi.Payments.Redeeming;

/// <summary>
/// Whose a purchase of an app store is: the first account that has redeemed it. Between a request and the row that its command writes, a
/// record holds the purchase for the account, so that two that redeem it at once do not both have it.
/// </summary>
public sealed class PurchaseOwners(IStorePurchaseIndex index, IExpiringStore expiring, TimeProvider time)
{
    private const int IdBytes = 16;
    private const int MaxTries = 10;

    // A request that ends without a command leaves the purchase to others.
    private static readonly TimeSpan WhileRequested = TimeSpan.FromMinutes(10);

    // As long as the queue may keep a command.
    private static readonly TimeSpan WhileQueued = TimeSpan.FromDays(14);

    /// <summary>The account of a purchase; null when it is nobody's, and <see cref="Guid.Empty"/> when its account was erased.</summary>
    /// <exception cref="StoreUnavailableException">A store is out of reach.</exception>
    public async ValueTask<Guid?> FindAsync(AppStore store, string purchase, CancellationToken cancellationToken)
    {
        if (await index.FindAsync(store, purchase, cancellationToken) is { } owner) return owner;
        return await expiring.FindAsync(IdOf(store, purchase), cancellationToken) is { Record.Content: var content } ? Read(content) : null;
    }

    /// <summary>Holds a purchase for an account before its command is sent. Safe to repeat.</summary>
    /// <returns>False when it is another account's.</returns>
    /// <exception cref="StoreUnavailableException">A store is out of reach.</exception>
    public async ValueTask<bool> ClaimAsync(AppStore store, string purchase, Guid user, CancellationToken cancellationToken)
    {
        if (await index.FindAsync(store, purchase, cancellationToken) is { } owner) return owner == user;
        return await HoldAsync(store, purchase, user, WhileRequested, cancellationToken);
    }

    /// <summary>Holds a purchase for as long as its command, which is sent by now, may wait. Safe to repeat.</summary>
    /// <exception cref="StoreUnavailableException">A store is out of reach.</exception>
    public async ValueTask ConfirmAsync(AppStore store, string purchase, Guid user, CancellationToken cancellationToken)
    {
        if (await index.FindAsync(store, purchase, cancellationToken) is null)
            await HoldAsync(store, purchase, user, WhileQueued, cancellationToken);
    }

    private async ValueTask<bool> HoldAsync(
        AppStore store, string purchase, Guid user, TimeSpan lifetime, CancellationToken cancellationToken)
    {
        var id = IdOf(store, purchase);
        var expires = time.GetUtcNow() + lifetime;
        for (var i = 0; i < MaxTries; i++)
        {
            var known = await expiring.FindAsync(id, cancellationToken);
            if (known is not null && Read(known.Record.Content) != user) return false;
            if (known is not null && known.Record.Expires >= expires) return true;
            if (await expiring.WriteAsync(known, new(id, Write(user), expires), cancellationToken) is not null) return true;
        }

        throw new StoreUnavailableException("Too many redeem the purchase at once.");
    }

    private static string IdOf(AppStore store, string purchase) => $"receipt:{AppStoreNames.Of(store)}:{purchase}";

    private static Guid Read(ImmutableArray<byte> content) =>
        content.Length == IdBytes ? new(content.AsSpan(), bigEndian: true) : Guid.Empty;

    private static ImmutableArray<byte> Write(Guid user) => [.. user.ToByteArray(bigEndian: true)];
}
