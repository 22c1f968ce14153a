using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.AppStores;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Payments.Receipts;
using Kinow.ClientApi.Payments.Redeeming;
using Kinow.ClientApi.Requests;

namespace Kinow.ClientApi.Billing;

/// <summary>
/// Gives an account what it has bought in an app store. All of it may be done again: who has no answer, or an error, sends the same receipt
/// once more.
/// </summary>
/// <param name="services">What redeems receipts; null where nothing is sold in app stores.</param>
internal sealed class RedeemReceipt(
    ReceiptServices? services, CatalogReader catalog, IUserStore users, OrderReader orders, AccountCommands commands)
{
    /// <exception cref="GraphQLException">It is refused.</exception>
    public async Task<StoreRedemption> RunAsync(AppStore store, string receipt, ClientApiRequest request)
    {
        var commandId = request.NewId();
        var user = await AccountCommands.UserOfAsync(request);
        if (services is not { Owners: var owners } || services.Readers.Find(store) is not { } reader) throw ReceiptRefusals.NotAvailable;
        var reading = await reader.ReadAsync(receipt, request.CancellationToken);
        var bought = Accept(reading, user);
        if (reading.Replaced is { } replaced && await OwnerOfAsync(replaced, owners, request) is { } before)
        {
            if (before != user.Id) throw ReceiptRefusals.RedeemedAlready;
            await SettleAsync(replaced, request.NewRepeatableId(), user, request);
        }

        if (!await owners.ClaimAsync(store, bought.PurchaseId, user.Id, request.CancellationToken)) throw ReceiptRefusals.RedeemedAlready;
        var order = await SettleAsync(bought, commandId, user, request) ?? throw ReceiptRefusals.ProductNotFound;
        await owners.ConfirmAsync(store, bought.PurchaseId, user.Id, request.CancellationToken);
        await reader.AcknowledgeAsync(bought, request.CancellationToken);
        return await AnswerAsync(order, user.Id, request);
    }

    private static StoreReceipt Accept(ReceiptReading reading, User user)
    {
        if (reading.Receipt is not { } receipt) throw ReceiptRefusals.Of(reading.Problem!.Value);
        if (receipt.Revoked is not null) throw ReceiptRefusals.TakenBack;
        if (receipt.AccountId is { } named && named != user.Id) throw ReceiptRefusals.OtherAccount;
        return receipt;
    }

    private static ValueTask<Guid?> OwnerOfAsync(StoreReceipt receipt, PurchaseOwners owners, ClientApiRequest request) =>
        owners.FindAsync(receipt.Store, receipt.PurchaseId, request.CancellationToken);

    // Null where nobody says what it gives. Of an order that is there already its own content holds.
    private async Task<Order?> SettleAsync(StoreReceipt receipt, Guid commandId, User user, ClientApiRequest request)
    {
        var id = ReceiptSettlement.OrderOf(receipt);
        var content = user.Orders.FirstOrDefault(known => known.Id == id)?.Content
            ?? await services!.Contents.FindAsync(receipt, request.CancellationToken);
        if (content is null) return null;
        var command = ReceiptSettlement.Of(receipt, commandId, user.Id, content);
        var after = await commands.SendAsync(command, request);

        // Accounts do not name their oldest orders.
        return after.Orders.FirstOrDefault(order => order.Id == id) ?? StoreOrders.Settle(null, receipt.Store, command.Transaction, content);
    }

    private async Task<StoreRedemption> AnswerAsync(Order order, Guid user, ClientApiRequest request)
    {
        var settings = await catalog.SettingsAsync(request);
        var view = orders.Of(order, OrderPrices.CurrencyOf(settings, order.Currency), request);
        var now = await users.FindAsync(user, request.CancellationToken);
        return new(view, [.. (now?.Accesses ?? []).Where(access => access.Id > 0 && access.OrderId == order.Id)]);
    }
}
