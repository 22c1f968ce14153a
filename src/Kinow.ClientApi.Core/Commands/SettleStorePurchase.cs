using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.AppStores;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Commands;

/// <summary>
/// A purchase in an app store stands so, as the store tells it: redeemed by its owner, or in a notification of the store. What is here was
/// verified; the proof itself is not among it.
/// </summary>
public sealed record SettleStorePurchase : Command
{
    /// <summary>The kind.</summary>
    public static CommandKind<SettleStorePurchase> Kind { get; } = new("settle_store_purchase", version: 1)
    {
        Rule = static command => command.Check(),
        Fold = static (user, command) => command.Apply(user),

        // Reports tell by their own instants which of them is the newer one.
        Overlay = static command => command,
        OrderedBy = static command => command.Instant,
        Replaces = static (_, _) => false,
    };

    /// <summary>The store.</summary>
    public required AppStore Store { get; init; }

    /// <summary>The purchase, see <see cref="StorePurchase.Id"/>.</summary>
    public required string PurchaseId { get; init; }

    /// <summary>The transaction that is told of.</summary>
    public required StoreTransaction Transaction { get; init; }

    /// <summary>How the purchase goes on; null when the report does not say.</summary>
    public StoreRenewal? Renewal { get; init; }

    /// <summary>What the transaction sells, when it is not known yet.</summary>
    public required OrderContent Content { get; init; }

    /// <summary>The purchase after the command, from the purchase before.</summary>
    public StorePurchase Apply(StorePurchase purchase) => StorePurchaseRules.Settle(purchase, Transaction, Renewal);

    /// <summary>The order of the transaction after the command.</summary>
    /// <param name="known">The order before; null when there was none.</param>
    /// <param name="purchase">The purchase after the command.</param>
    public Order Apply(Order? known, StorePurchase purchase)
    {
        ArgumentNullException.ThrowIfNull(purchase);
        var transaction = purchase.Transactions.First(one => one.Id == Transaction.Id);
        return StoreOrders.Settle(known, Store, transaction, Content);
    }

    private User Apply(User user)
    {
        var before = user.StorePurchases.FirstOrDefault(known => known.Store == Store && known.Id == PurchaseId)
            ?? new StorePurchase { Store = Store, Id = PurchaseId };
        var after = Apply(before);
        var order = Apply(user.Orders.FirstOrDefault(known => known.Id == Transaction.OrderId), after);
        return StoreAccesses.Change(user, before, after, order);
    }

    private string? Check() => Text("purchaseId", PurchaseId, StorePurchase.MaxId)
        ?? Text("transaction", Transaction.Id, StoreTransaction.MaxId)
        ?? ValueRules.Id("orderId", Transaction.OrderId)
        ?? ValueRules.Instant("purchased", Transaction.Purchased)
        ?? ValueRules.Instant("told", Transaction.Told)
        ?? (Content.Lines.Length == 1 ? null : "A transaction sells one thing.")
        ?? Content.Check();

    private static string? Text(string name, string text, int longest) =>
        text.Length is > 0 && text.Length <= longest ? null : $"{name} is empty or too long.";
}
