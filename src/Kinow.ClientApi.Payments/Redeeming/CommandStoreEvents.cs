using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Payments.Receipts;

namespace Kinow.ClientApi.Payments.Redeeming;

/// <summary>Sends what app stores tell as commands: once sent it is durable, and what is told twice changes nothing twice.</summary>
/// <param name="bus">Takes the commands.</param>
/// <param name="users">Tells whether there is the account that an app has named.</param>
public sealed class CommandStoreEvents(ICommandBus bus, IUserStore users, PurchaseOwners owners, ReceiptContents contents) : IStoreEvents
{
    /// <inheritdoc/>
    public async ValueTask<StoreEventOutcome> TakeAsync(
        StoreMessage message, IStoreNotificationReader reader, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(reader);
        var outcome = StoreEventOutcome.Taken;
        for (var i = 0; i < message.Receipts.Length; i++)
        {
            var one = await TakeAsync(message.Receipts[i], message.EventId, reader, cancellationToken);

            // What the first one has taken the place of may never have been redeemed here.
            if (i == 0) outcome = one;
        }

        return outcome;
    }

    private async ValueTask<StoreEventOutcome> TakeAsync(
        StoreReceipt receipt, string eventId, IStoreNotificationReader reader, CancellationToken cancellationToken)
    {
        if (await OwnerOfAsync(receipt, cancellationToken) is not { } owner) return StoreEventOutcome.Unknown;
        if (owner == Guid.Empty || await users.FindAsync(owner, cancellationToken) is not { } user) return StoreEventOutcome.Nobodys;

        // Of what is known already the books say what it was for, whatever the catalogue has become.
        var order = ReceiptSettlement.OrderOf(receipt);
        var content = user.Orders.FirstOrDefault(known => known.Id == order)?.Content
            ?? await contents.FindAsync(receipt, cancellationToken);
        if (content is null) return StoreEventOutcome.NotMapped;
        if (!await owners.ClaimAsync(receipt.Store, receipt.PurchaseId, owner, cancellationToken)) return StoreEventOutcome.Unknown;
        var command = ReceiptSettlement.Of(receipt, ReceiptSettlement.CommandOf(receipt, eventId), owner, content);
        await bus.SendAsync(command, cancellationToken);
        await owners.ConfirmAsync(receipt.Store, receipt.PurchaseId, owner, cancellationToken);
        await reader.AcknowledgeAsync(receipt, cancellationToken);
        return StoreEventOutcome.Taken;
    }

    // Whoever has redeemed it; of one that takes the place of another one, whoever has redeemed that; else the account that the app named.
    private async ValueTask<Guid?> OwnerOfAsync(StoreReceipt receipt, CancellationToken cancellationToken)
    {
        if (await owners.FindAsync(receipt.Store, receipt.PurchaseId, cancellationToken) is { } owner) return owner;
        if (receipt.ReplacedId is { } replaced && await owners.FindAsync(receipt.Store, replaced, cancellationToken) is { } before)
            return before;
        return receipt.AccountId is { } named && await users.FindAsync(named, cancellationToken) is { IsGuest: false } ? named : null;
    }
}
