using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>The payments of an order were closed, also those of an account that was erased.</summary>
internal sealed class CloseOrderStatements() : CommandStatements<CloseOrder>(CloseOrder.Kind)
{
    protected override async Task RunAsync(SqlSession session, CloseOrder command, CancellationToken cancellationToken)
    {
        var rows = new OrderRows(session, cancellationToken);
        await rows.HasAccountAsync(command.UserId);
        var known = await rows.LockAsync(command.OrderId) ?? throw new CommandRejectedException("There is no such order.");
        if (known.Customer != command.UserId && known.Customer != Guid.Empty)
            throw new CommandRejectedException("The order is another account's.");
        await rows.SaveAsync(known.Customer, known.Order, command.Apply(known.Order), command.Instant);
    }
}
