using Kinow.ClientApi.Core.Billing;

namespace Kinow.ClientApi.Core.AppStores;

/// <summary>
/// The orders of purchases in app stores: they are paid when they come to be known, and the store alone gives money back.
/// </summary>
public static class StoreOrders
{
    /// <summary>Why an order is paid again: the store has reversed its refund.</summary>
    public const string RefundReversed = "refund_reversed";

    /// <summary>The order of a transaction, the same whoever redeems it and however often.</summary>
    /// <param name="transaction">The store's identifier.</param>
    /// <param name="instant">When the purchase was made, by the store's clock: the same whenever it is told of.</param>
    public static Guid IdOf(AppStore store, string transaction, DateTimeOffset instant) =>
        OrderId.Of($"{AppStoreNames.Of(store)} {transaction}", instant);

    /// <summary>The order of a transaction after a report.</summary>
    /// <param name="known">The order before; null when there was none. What it sells stays as it is.</param>
    /// <param name="content">What a new one sells.</param>
    public static Order Settle(Order? known, AppStore store, StoreTransaction transaction, OrderContent content)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        var order = known ?? Place(store, transaction, content);
        var state = transaction.Revoked is null ? OrderState.Paid : OrderState.Refunded;
        if (order.State == state) return order;
        var instant = transaction.Revoked ?? transaction.Told;
        var isRefunded = state == OrderState.Refunded;
        return order with
        {
            State = state,
            DateUpd = instant,
            Payments =
            [
                .. order.Payments.Select(payment => payment with
                {
                    State = isRefunded ? PaymentState.Refunded : PaymentState.Paid,
                    Refunded = isRefunded ? payment.Amount : 0,
                    DateUpd = instant,
                }),
            ],
            History = order.History.Add(new(state, instant, isRefunded ? null : RefundReversed)),
        };
    }

    private static Order Place(AppStore store, StoreTransaction transaction, OrderContent content) => new()
    {
        Id = transaction.OrderId,
        Content = content,
        Process = CheckoutProcess.StoreReceipt,
        Gateway = AppStoreNames.Of(store),
        State = OrderState.Paid,
        DateAdd = transaction.Purchased,
        DateUpd = transaction.Purchased,
        Payments =
        [
            new()
            {
                Id = transaction.Id,
                Gateway = AppStoreNames.Of(store),
                Attempt = 1,
                State = PaymentState.Paid,
                Amount = content.Total,
                Currency = content.Currency,
                Pays = true,
                DateAdd = transaction.Purchased,
                DateUpd = transaction.Purchased,
            },
        ],
        History = [new(OrderState.Paid, transaction.Purchased)],
    };
}
