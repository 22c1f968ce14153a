using Kinow.ClientApi.Core.AppStores;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Payments.Receipts;

namespace Kinow.ClientApi.Payments.Redeeming;

/// <summary>What app stores say as commands on the accounts that it is about.</summary>
public static class ReceiptSettlement
{
    /// <summary>The order of a receipt, whoever shows it.</summary>
    public static Guid OrderOf(StoreReceipt receipt)
    {
        ArgumentNullException.ThrowIfNull(receipt);
        return StoreOrders.IdOf(receipt.Store, receipt.TransactionId, receipt.Dated);
    }

    /// <summary>The id of the command of a notification: the same for the same one, as long as it says the same.</summary>
    /// <param name="eventId">The store's id of the notification.</param>
    public static Guid CommandOf(StoreReceipt receipt, string eventId)
    {
        ArgumentNullException.ThrowIfNull(receipt);
        return DerivedId.Of(
            $"{AppStoreNames.Of(receipt.Store)}\n{eventId}\n{receipt.TransactionId}\n{receipt.Told.ToUnixTimeMilliseconds()}",
            receipt.Told);
    }

    /// <summary>The command of a receipt. The proof itself is not in it.</summary>
    /// <param name="id">The command.</param>
    /// <param name="user">Whose purchase it is.</param>
    /// <param name="content">What it is for.</param>
    public static SettleStorePurchase Of(StoreReceipt receipt, Guid id, Guid user, OrderContent content)
    {
        ArgumentNullException.ThrowIfNull(receipt);
        return new()
        {
            Id = id,
            UserId = user,
            Instant = receipt.Told,
            Store = receipt.Store,
            PurchaseId = receipt.PurchaseId,
            Transaction = new()
            {
                Id = receipt.TransactionId,
                OrderId = OrderOf(receipt),
                Purchased = receipt.Purchased,
                Expires = receipt.Expires,
                Revoked = receipt.Revoked,
                Told = receipt.Told,
            },
            Renewal = receipt.Renewal,
            Content = content,
        };
    }
}
