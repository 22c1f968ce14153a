using System.Collections.Concurrent;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.AppStores;
using Kinow.ClientApi.Core.Commands;

namespace Kinow.ClientApi.Embedded.Accounts;

/// <summary>Whose purchases of app stores are, in memory. Those of an erased account are nobody's, for good.</summary>
public sealed class EmbeddedStorePurchaseIndex : IStorePurchaseIndex
{
    private readonly ConcurrentDictionary<(AppStore, string), Guid> owners = new();

    internal EmbeddedStorePurchaseIndex()
    {
    }

    /// <inheritdoc/>
    public ValueTask<Guid?> FindAsync(AppStore store, string purchase, CancellationToken cancellationToken) =>
        new(owners.TryGetValue((store, purchase), out var owner) ? owner : null);

    internal void Add(User user)
    {
        foreach (var purchase in user.StorePurchases) owners[(purchase.Store, purchase.Id)] = user.Id;
    }

    /// <summary>Gives a purchase that is new to the account of a command.</summary>
    /// <returns>Whether it is that account's: otherwise the command is not carried out.</returns>
    internal bool Add(SettleStorePurchase command) =>
        owners.GetOrAdd((command.Store, command.PurchaseId), command.UserId) == command.UserId;

    internal void Release(Guid user)
    {
        foreach (var (purchase, owner) in owners)
        {
            if (owner == user) owners[purchase] = Guid.Empty;
        }
    }
}
