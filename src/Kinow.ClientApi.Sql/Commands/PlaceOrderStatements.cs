using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>An order is there.</summary>
internal sealed class PlaceOrderStatements() : CommandStatements<PlaceOrder>(PlaceOrder.Kind)
{
    protected override async Task RunAsync(SqlSession session, PlaceOrder command, CancellationToken cancellationToken)
    {
        var rows = new OrderRows(session, cancellationToken);
        if (!await rows.HasAccountAsync(command.UserId)) throw new CommandRejectedException("The order's account does not exist.");
        var known = await rows.LockAsync(command.OrderId);
        if (known is not null && known.Customer != command.UserId) throw new CommandRejectedException("The order is another account's.");
        var obstacle = command.Content.PaidByBalance == 0 ? null : await ObstacleOfAsync(rows, command, known?.Order);
        await rows.SaveAsync(command.UserId, known?.Order, command.Apply(known?.Order, obstacle), command.Instant);
    }

    private static async Task<string?> ObstacleOfAsync(OrderRows rows, PlaceOrder command, Order? known)
    {
        var other = await rows.ObstacleToAsync(command.UserId, known ?? command.Apply(null));
        return command.ObstacleOf(await rows.LastOperationAsync(command.UserId, command.Content.Currency), other);
    }
}
