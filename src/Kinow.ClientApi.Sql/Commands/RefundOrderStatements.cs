using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>An order for which no gateway has got anything is taken back.</summary>
internal sealed class RefundOrderStatements() : CommandStatements<RefundOrder>(RefundOrder.Kind)
{
    protected override async Task RunAsync(SqlSession session, RefundOrder command, CancellationToken cancellationToken)
    {
        var rows = new OrderRows(session, cancellationToken);
        if (!await rows.HasAccountAsync(command.UserId)) throw new CommandRejectedException("There is no such account.");
        var known = await rows.LockAsync(command.OrderId);
        if (known?.Customer != command.UserId) throw new CommandRejectedException("The account has no such order.");
        var after = OrderRules.Refund(known.Order, command.Instant, command.Reason)
            ?? throw new CommandRejectedException("The order is not paid, or was paid through a gateway: refund it there.");
        await rows.SaveAsync(known.Customer, known.Order, after, command.Instant);
    }
}
