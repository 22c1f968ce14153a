using Kinow.ClientApi.Core.AppStores;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>A purchase in an app store stands so.</summary>
internal sealed class SettleStorePurchaseStatements() : CommandStatements<SettleStorePurchase>(SettleStorePurchase.Kind)
{
    protected override async Task RunAsync(SqlSession session, SettleStorePurchase command, CancellationToken cancellationToken)
    {
        var orders = new OrderRows(session, cancellationToken);
        if (!await orders.HasAccountAsync(command.UserId)) throw new CommandRejectedException("The purchase's account does not exist.");
        var purchases = new StorePurchaseRows(session, cancellationToken);
        var known = await purchases.LockAsync(command.Store, command.PurchaseId);
        if (known is not null && known.Customer != command.UserId)
            throw new CommandRejectedException("The purchase is another account's.");
        var before = known?.Purchase ?? new StorePurchase { Store = command.Store, Id = command.PurchaseId };
        var after = command.Apply(before);
        if (ReferenceEquals(before, after)) return;
        var row = await orders.LockAsync(command.Transaction.OrderId);
        if (row is not null && row.Customer != command.UserId)
            throw new CommandRejectedException("The order of the transaction is another account's.");
        var order = command.Apply(row?.Order, after);
        await orders.WriteAsync(command.UserId, row?.Order, order);
        await purchases.SaveAsync(command.UserId, known?.Purchase, after, order);
    }
}
