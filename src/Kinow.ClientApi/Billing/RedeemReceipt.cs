using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.AppStores;
using Kinow.ClientApi.Core.Billing;
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
        var before = reading.Replaced is { } replaced ? await OwnerOfAsync(replaced, owners, request) : null;
        if (before is { } holder && holder != user.Id) throw ReceiptRefusals.RedeemedAlready;
        var content = await ContentOfAsync(bought, user, request) ?? throw ReceiptRefusals.ProductNotFound;
        if (!await owners.ClaimAsync(store, bought.PurchaseId, user.Id, request.CancellationToken)) throw ReceiptRefusals.RedeemedAlready;

        // What it has taken the place of ends.
        if (before is not null && await ContentOfAsync(reading.Replaced!, user, request) is { } former)
            await SettleAsync(reading.Replaced!, former, request.NewRepeatableId(), user, request);
        var order = await SettleAsync(bought, content, commandId, user, request);
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
    private async ValueTask<OrderContent?> ContentOfAsync(StoreReceipt receipt, User user, ClientApiRequest request)
    {
        var id = ReceiptSettlement.OrderOf(receipt);
        return user.Orders.FirstOrDefault(known => known.Id == id)?.Content
            ?? await services!.Contents.FindAsync(receipt, request.CancellationToken);
    }

    private async Task<Order> SettleAsync(
        StoreReceipt receipt, OrderContent content, Guid commandId, User user, ClientApiRequest request)
    {
        var command = ReceiptSettlement.Of(receipt, commandId, user.Id, content);
        var after = await commands.SendAsync(command, request);

        // Accounts do not name their oldest orders.
        return after.Orders.FirstOrDefault(order => order.Id == command.Transaction.OrderId)
            ?? StoreOrders.Settle(null, receipt.Store, command.Transaction, content);
    }

    private async Task<StoreRedemption> AnswerAsync(Order order, Guid user, ClientApiRequest request)
    {
        var settings = await catalog.SettingsAsync(request);
        var view = orders.Of(order, OrderPrices.CurrencyOf(settings, order.Currency), request);
        var now = await users.FindAsync(user, request.CancellationToken);
        return new(view, [.. (now?.Accesses ?? []).Where(access => access.Id > 0 && access.OrderId == order.Id)]);
    }
}
