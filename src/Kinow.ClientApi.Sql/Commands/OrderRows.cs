using System.Collections.Immutable;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Prepayment;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Reading;
using Kinow.ClientApi.Sql.Tables;
using Kinow.ClientApi.Sql.Writing;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>
/// One order within the transaction that changes it. Its row is locked first: of two commands on one order, the second sees what the first
/// has done.
/// </summary>
internal sealed class OrderRows(SqlSession session, CancellationToken cancellationToken)
{
    private const string OfOrder = "WHERE order_id = @OrderId";

    private const string CountAccounts = "SELECT COUNT(*) FROM customer WHERE id = @AccountId FOR UPDATE";

    private const string Update = """
        UPDATE customer_order SET state = @State, process = @Process, gateway = @Gateway, attempt = @Attempt, date_upd = @DateUpd
        WHERE id = @OrderId
        """;

    private const string UpdatePayment = """
        UPDATE payment SET state = @State, pays = @Pays, amount = @Amount, currency = @Currency, refunded = @Refunded, reason = @Reason,
          date_upd = @DateUpd
        WHERE gateway = @Gateway AND id = @PaymentId
        """;

    private const string Withdraw = "UPDATE product_access SET active = FALSE WHERE order_id = @OrderId";

    private readonly PrepaymentRows prepayment = new(session, cancellationToken);

    private static readonly string Lock = $"{OrderTable.Map.Query} WHERE id = @OrderId FOR UPDATE";

    private static readonly string Running =
        $"{AccessTable.Map.Query} WHERE customer_id = @AccountId AND type = 'svod' AND active AND date_exp > @Instant";

    private static readonly string Got =
        $"{AccessTable.Map.Query} WHERE customer_id = @AccountId AND active AND order_id IS NOT NULL AND date_add >= @Since";

    /// <summary>Whether there is the account. While the transaction runs nobody else changes it.</summary>
    internal async Task<bool> HasAccountAsync(Guid account) =>
        await session.FirstAsync<long>(CountAccounts, new() { ["AccountId"] = account }, cancellationToken) > 0;

    /// <summary>Whether an account has got something of an order by another one while that was open.</summary>
    internal async Task<bool> IsGivenOtherwiseAsync(Guid account, Order order)
    {
        var values = new SqlArguments { ["AccountId"] = account, ["Since"] = OrderAccesses.OpenSince(order) };
        var got = await session.QueryAsync(Got, values, AccessTable.Map.Reading(), cancellationToken);
        return OrderAccesses.IsGivenOtherwise(order, got.Select(static row => row.Access));
    }

    /// <summary>The last operation on an account's balance in a currency; null when there is none.</summary>
    internal Task<PrepaymentOperation?> LastOperationAsync(Guid account, string currency) => prepayment.LastAsync(account, currency);

    /// <summary>Locks an order and reads it whole, with the account that has it; null when there is none.</summary>
    internal async Task<OrderRow?> LockAsync(Guid id)
    {
        var values = new SqlArguments { ["OrderId"] = id };
        var row = await session.FirstAsync(Lock, values, OrderTable.Map.Reading(), cancellationToken);
        if (row is null) return null;
        var batch = new SqlBatch(session, values);
        var lines = batch.Add($"{OrderLineTable.Map.Query} {OfOrder}", OrderLineTable.Map.Reading());
        var vouchers = batch.Add($"{OrderVoucherTable.Map.Query} {OfOrder}", OrderVoucherTable.Map.Reading());
        var history = batch.Add($"{OrderHistoryTable.Map.Query} {OfOrder}", OrderHistoryTable.Map.Reading());
        var payments = batch.Add($"{PaymentTable.Map.Query} {OfOrder}", PaymentTable.Map.Reading());
        var gifts = batch.Add($"{GiftTable.Map.Query} {OfOrder} FOR UPDATE", GiftTable.Map.Reading());
        await batch.RunAsync(cancellationToken);
        var order = row.Order with
        {
            Content = row.Order.Content with
            {
                Lines = OrderParts.LinesOf(lines.Value),
                Vouchers = OrderParts.VouchersOf(vouchers.Value),
            },
            History = OrderParts.HistoryOf(history.Value),
            Payments = OrderParts.PaymentsOf(payments.Value),
        };
        return row with { Order = order with { Gifts = OrderParts.GiftsOf(order, gifts.Value) } };
    }

    /// <summary>Writes an order, and what it gives or takes away.</summary>
    /// <param name="account">Whose it is; nobody's when the account was erased.</param>
    /// <param name="before">The order as it was read; null when there was none.</param>
    internal async Task SaveAsync(Guid account, Order? before, Order after, DateTimeOffset instant)
    {
        if (ReferenceEquals(before, after)) return;
        var rows = new BulkRows();
        if (before is null) Add(rows, account, after);
        else await session.ExecuteAsync(Update, ValuesOf(after), cancellationToken);
        foreach (var step in OrderParts.HistoryOf(account, after).Skip(before?.History.Length ?? 0)) rows.Add(OrderHistoryTable.Map, step);
        await SavePaymentsAsync(rows, account, before?.Payments ?? [], after);
        if (OrderAccesses.IsGiven(before, after)) await GiveAsync(rows, account, after, instant);
        await new GiftRows(session, cancellationToken).SaveAsync(rows, account, before?.Gifts ?? [], after);
        if (account != Guid.Empty && PrepaymentLedger.CurrencyOf(after) is { } currency)
        {
            var last = await prepayment.LastAsync(account, currency);
            PrepaymentRows.Add(rows, account, PrepaymentLedger.OperationsOf(before, after, last, instant));
        }

        await rows.FlushAsync(session, cancellationToken);
        if (OrderAccesses.IsGiven(before, after)) await OrderedCart.EmptyAsync(session, account, after, cancellationToken);
        if (OrderAccesses.IsWithdrawn(before, after))
            await session.ExecuteAsync(Withdraw, new() { ["OrderId"] = after.Id }, cancellationToken);
    }

    private static void Add(BulkRows rows, Guid account, Order order)
    {
        rows.Add(OrderTable.Map, new(account, order));
        foreach (var line in OrderParts.LinesOf(account, order)) rows.Add(OrderLineTable.Map, line);
        foreach (var voucher in OrderParts.VouchersOf(account, order)) rows.Add(OrderVoucherTable.Map, voucher);
    }

    private async Task SavePaymentsAsync(BulkRows rows, Guid account, ImmutableArray<Payment> before, Order after)
    {
        foreach (var payment in after.Payments)
        {
            if (before.Contains(payment)) continue;
            if (before.Any(known => known.Gateway == payment.Gateway && known.Id == payment.Id))
                await session.ExecuteAsync(UpdatePayment, ValuesOf(payment), cancellationToken);
            else rows.Add(PaymentTable.Map, new(account, after.Id, payment));
        }
    }

    private async Task GiveAsync(BulkRows rows, Guid account, Order order, DateTimeOffset instant)
    {
        var running = await session.QueryAsync(
            Running, new() { ["AccountId"] = account, ["Instant"] = instant }, AccessTable.Map.Reading(), cancellationToken);
        foreach (var access in OrderAccesses.Of(order, [.. running.Select(static row => row.Access)], instant))
            rows.Add(AccessTable.Map, new(account, access));
        foreach (var use in OrderAccesses.UsesOf(order, instant)) rows.Add(VoucherUseTable.Map, new(account, use));
    }

    private static SqlArguments ValuesOf(Order order) => new()
    {
        ["OrderId"] = order.Id,
        ["State"] = Mapping.SqlEnums.OrderState.Write(order.State),
        ["Process"] = Mapping.SqlEnums.Process.Write(order.Process),
        ["Gateway"] = order.Gateway,
        ["Attempt"] = order.Attempt,
        ["DateUpd"] = order.DateUpd,
    };

    private static SqlArguments ValuesOf(Payment payment) => new()
    {
        ["Gateway"] = payment.Gateway,
        ["PaymentId"] = payment.Id,
        ["State"] = Mapping.SqlEnums.PaymentState.Write(payment.State),
        ["Pays"] = payment.Pays,
        ["Amount"] = payment.Amount,
        ["Currency"] = payment.Currency,
        ["Refunded"] = payment.Refunded,
        ["Reason"] = payment.Reason,
        ["DateUpd"] = payment.DateUpd,
    };
}
