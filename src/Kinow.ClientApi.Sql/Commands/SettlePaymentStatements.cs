using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Prepayment;
using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>
/// A payment of an order stands so. Of an account that was erased the books are kept all the same: what is paid after that is to be given
/// back.
/// </summary>
internal sealed class SettlePaymentStatements() : CommandStatements<SettlePayment>(SettlePayment.Kind)
{
    private const string KeepToken =
        "UPDATE payment SET renewal_token = @Token WHERE gateway = @Gateway AND id = @PaymentId AND order_id = @OrderId";

    protected override async Task RunAsync(SqlSession session, SettlePayment command, CancellationToken cancellationToken)
    {
        var rows = new OrderRows(session, cancellationToken);
        var hasAccount = await rows.HasAccountAsync(command.UserId);
        var known = await rows.LockAsync(command.OrderId) ?? throw new CommandRejectedException("There is no such order.");
        if (known.Customer != command.UserId && known.Customer != Guid.Empty)
            throw new CommandRejectedException("The order is another account's.");
        var canGive = hasAccount && known.Customer == command.UserId;
        var obstacle = !canGive ? OrderRules.NotDue
            : command.Payment.State < PaymentState.Paid ? null
            : await ObstacleAsync(session, rows, command.UserId, known.Order, cancellationToken);
        var settled = OrderRules.Settle(known.Order, command.Payment, command.Instant, obstacle);
        await rows.SaveAsync(known.Customer, known.Order, settled, command.Instant);
        if (command.RenewalToken is not { } token || !canGive) return;
        await session.ExecuteAsync(
            KeepToken,
            new()
            {
                ["Token"] = token,
                ["Gateway"] = command.Payment.Gateway,
                ["PaymentId"] = command.Payment.PaymentId,
                ["OrderId"] = command.OrderId,
            },
            cancellationToken);
    }

    private static async Task<string?> ObstacleAsync(
        SqlSession session, OrderRows rows, Guid account, Order order, CancellationToken cancellationToken)
    {
        if (await rows.ObstacleToAsync(account, order) is { } obstacle) return obstacle;
        if (await UsedUpVouchers.AreInAsync(session, account, order, cancellationToken)) return OrderRules.VoucherExhausted;
        return order.Content.PaidByBalance == 0
            ? null
            : PrepaymentRules.ObstacleOf(order, await rows.LastOperationAsync(account, order.Currency));
    }
}
