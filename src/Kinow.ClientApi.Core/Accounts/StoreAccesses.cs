using System.Collections.Immutable;
using Kinow.ClientApi.Core.AppStores;
using Kinow.ClientApi.Core.Billing;

namespace Kinow.ClientApi.Core.Accounts;

/// <summary>What purchases of app stores give: each transaction an access of its own, as long as the store says.</summary>
public static class StoreAccesses
{
    /// <summary>An account after a report of an app store.</summary>
    /// <param name="user">The account before.</param>
    /// <param name="before">The purchase before the report.</param>
    /// <param name="after">The purchase after it.</param>
    /// <param name="order">The order of the transaction that was told of, after the report.</param>
    public static User Change(User user, StorePurchase before, StorePurchase after, Order order)
    {
        ArgumentNullException.ThrowIfNull(user);
        if (ReferenceEquals(before, after)) return user;
        var orders = user.Orders.Where(known => known.Id != order.Id).Append(order);
        return user with
        {
            StorePurchases =
            [
                .. StorePurchase.InOrder(
                    user.StorePurchases.Where(known => known.Store != after.Store || known.Id != after.Id).Append(after)),
            ],
            Orders = [.. Order.InOrder(orders)],

            // What a store tells late was bought before what is there.
            Accesses = [.. Settle(user.Accesses, after, order).OrderByDescending(static access => access.DateAdd)],
        };
    }

    /// <summary>Accesses after a report: those of the purchase as it stands, all others as they were.</summary>
    /// <param name="accesses">What the account has, at least of this purchase.</param>
    /// <param name="purchase">The purchase after the report.</param>
    /// <param name="order">The order of the transaction that was told of.</param>
    public static ImmutableArray<ProductAccess> Settle(
        ImmutableArray<ProductAccess> accesses, StorePurchase purchase, Order order)
    {
        ArgumentNullException.ThrowIfNull(order);
        var periods = StorePurchaseRules.PeriodsOf(purchase).ToDictionary(static period => period.Transaction.OrderId);
        var settled = accesses.Select(access =>
            access.OrderId is { } id && periods.TryGetValue(id, out var period) ? With(access, period) : access);
        return accesses.Any(access => access.OrderId == order.Id) || !periods.TryGetValue(order.Id, out var added)
            ? [.. settled]
            : [.. OrderAccesses.Of(order, [], added.Transaction.Purchased).Select(access => With(access, added)), .. settled];
    }

    private static ProductAccess With(ProductAccess access, StorePeriod period)
    {
        var end = period.End ?? access.DateExp;
        return access with
        {
            Active = period.IsOpen,
            DateExp = end,
            Recurring = period.Renews,
            DateRenewal = period.Renews ? end : null,
        };
    }
}
