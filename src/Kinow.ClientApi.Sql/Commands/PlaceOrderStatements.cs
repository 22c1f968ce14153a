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
        await rows.SaveAsync(command.UserId, known?.Order, command.Apply(known?.Order), command.Instant);
    }
}
