using Kinow.ClientApi.Core.AppStores;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Commands;

namespace Kinow.ClientApi.TestSupport;

/// <summary>Purchases in app stores for tests: a subscription of months, from its first transaction on.</summary>
internal static class StorePurchases
{
    public static readonly DateTimeOffset Start = Commands.Now;

    /// <summary>Content of an order of an app store.</summary>
    public static OrderContent Content(OrderLine? line = null)
    {
        line ??= Orders.Subscription(9);
        return new() { CartId = null, Currency = "EUR", Lines = [line], Total = line.Price, TotalTax = line.Tax };
    }

    /// <summary>What a store says of the transaction of a month, from 0.</summary>
    /// <param name="told">Minutes after <see cref="Start"/> at which it says so.</param>
    public static SettleStorePurchase Month(
        Guid user, int month, int told = 0, AppStore store = AppStore.AppStore, string purchase = "10", bool isRevoked = false)
    {
        var (from, id) = (Start.AddMonths(month), FormattableString.Invariant($"{purchase}{month}"));
        return new()
        {
            Id = Guid.CreateVersion7(),
            UserId = user,
            Instant = Start.AddMinutes(told),
            Store = store,
            PurchaseId = purchase,
            Transaction = new()
            {
                Id = id,
                OrderId = StoreOrders.IdOf(store, id, from),
                Purchased = from,
                Expires = Start.AddMonths(month + 1),
                Revoked = isRevoked ? Start.AddMinutes(told) : null,
                Told = Start.AddMinutes(told),
            },
            Content = Content(),
        };
    }

    /// <summary>The same with how it goes on.</summary>
    public static SettleStorePurchase With(this SettleStorePurchase report, bool renews, DateTimeOffset? grace = null) =>
        report with { Renewal = new(renews, grace, report.Transaction.Told) };
}
