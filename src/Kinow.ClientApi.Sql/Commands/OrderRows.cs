using System.Collections.Immutable;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
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
        UPDATE customer_order SET state = @State, process = @Process, gateway = @Gateway, attempt = @Attempt, closed_attempt = @Closed,
          invoice_year = @InvoiceYear, invoice_number = @InvoiceNumber, invoice_date = @InvoiceDate, date_upd = @DateUpd
        WHERE id = @OrderId
        """;

    private const string UpdatePayment = """
        UPDATE payment SET state = @State, pays = @Pays, amount = @Amount, currency = @Currency, refunded = @Refunded, reason = @Reason,
          continued_as = @ContinuedAs, dispute = @Dispute, date_upd = @DateUpd
        WHERE gateway = @Gateway AND id = @PaymentId
        """;

    private const string Withdraw = "UPDATE product_access SET active = FALSE WHERE order_id = @OrderId";

    private const string EndRenewal = """
        UPDATE product_access SET recurring = FALSE, date_renewal = NULL, grace_until = NULL, switch_offer_id = NULL, renewal_next = NULL,
          renewal_declined = 0, renewal_failure = NULL, renewal_failure_date = NULL, renewal_notice_price = NULL,
          renewal_notice_date = NULL, renewal_end = NULL
        WHERE customer_id = @AccountId AND id IN @Renewed
        """;

    // What charged for the period before charges for the next one too, unless the payment has told of something else.
    private const string HandTokenOn = """
        UPDATE payment p
        JOIN order_line l ON l.order_id = p.order_id
        JOIN product_access a ON a.id = l.renews_access_id
        JOIN payment earlier ON earlier.order_id = a.order_id AND earlier.gateway = p.gateway AND earlier.pays
        SET p.renewal_token = earlier.renewal_token
        WHERE p.order_id = @OrderId AND p.pays AND p.renewal_token IS NULL AND earlier.renewal_token IS NOT NULL
        """;

    private static readonly long[] NoAccess = [0];

    private static readonly string Find = $"{OrderTable.Map.Query} WHERE id = @OrderId";

    private readonly PrepaymentRows prepayment = new(session, cancellationToken);

    private static readonly string Running =
        $"{AccessTable.Map.Query} WHERE customer_id = @AccountId "
        + "AND ((type = 'svod' AND active AND date_exp > @Since) OR id IN @Renewed)";

    private static readonly string Got =
        $"{AccessTable.Map.Query} WHERE customer_id = @AccountId "
        + "AND ((active AND order_id IS NOT NULL AND date_add >= @Since) OR id IN @Renewed)";

    /// <summary>Whether there is the account. While the transaction runs nobody else changes it.</summary>
    internal async Task<bool> HasAccountAsync(Guid account) =>
        await session.FirstAsync<long>(CountAccounts, new() { ["AccountId"] = account }, cancellationToken) > 0;

    /// <summary>Why what an order is for cannot be given to an account; null when it can.</summary>
    internal async Task<string?> ObstacleToAsync(Guid account, Order order)
    {
        var values = ValuesOf(account, order, OrderAccesses.OpenSince(order));
        var got = await session.QueryAsync(Got, values, AccessTable.Map.Reading(), cancellationToken);
        return OrderAccesses.ObstacleTo(order, got.Select(static row => row.Access));
    }

    /// <summary>The last operation on an account's balance in a currency; null when there is none.</summary>
    internal Task<PrepaymentOperation?> LastOperationAsync(Guid account, string currency) => prepayment.LastAsync(account, currency);

    /// <summary>Locks an order and reads it whole, with the account that has it; null when there is none.</summary>
    internal Task<OrderRow?> LockAsync(Guid id) => FindAsync(id, " FOR UPDATE");

    /// <summary>Reads an order whole, with the account that has it; null when there is none.</summary>
    internal Task<OrderRow?> FindAsync(Guid id) => FindAsync(id, "");

    private async Task<OrderRow?> FindAsync(Guid id, string locking)
    {
        var values = new SqlArguments { ["OrderId"] = id };
        var row = await session.FirstAsync(Find + locking, values, OrderTable.Map.Reading(), cancellationToken);
        if (row is null) return null;
        var batch = new SqlBatch(session, values);
        var lines = batch.Add($"{OrderLineTable.Map.Query} {OfOrder}", OrderLineTable.Map.Reading());
        var vouchers = batch.Add($"{OrderVoucherTable.Map.Query} {OfOrder}", OrderVoucherTable.Map.Reading());
        var history = batch.Add($"{OrderHistoryTable.Map.Query} {OfOrder}", OrderHistoryTable.Map.Reading());
        var payments = batch.Add($"{PaymentTable.Map.Query} {OfOrder}", PaymentTable.Map.Reading());
        var notes = batch.Add($"{CreditNoteTable.Map.Query} {OfOrder}", CreditNoteTable.Map.Reading());
        var gifts = batch.Add($"{GiftTable.Map.Query} {OfOrder}{locking}", GiftTable.Map.Reading());
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
            CreditNotes = OrderParts.NotesOf(notes.Value),
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
        after = await new InvoiceNumbers(session, cancellationToken).NumberAsync(rows, account, after);
        await WriteAsync(rows, account, before, after);
        if (OrderAccesses.IsGiven(before, after)) await GiveAsync(rows, account, after, instant);
        await new GiftRows(session, cancellationToken).SaveAsync(rows, account, before?.Gifts ?? [], after);
        if (account != Guid.Empty && PrepaymentLedger.CurrencyOf(after) is { } currency)
        {
            var last = await prepayment.LastAsync(account, currency);
            PrepaymentRows.Add(rows, account, PrepaymentLedger.OperationsOf(before, after, last, instant));
        }

        await rows.FlushAsync(session, cancellationToken);
        if (OrderAccesses.IsGiven(before, after) && after.Content.Lines.Any(static line => line.RenewsAccessId is not null))
        {
            await session.ExecuteAsync(EndRenewal, ValuesOf(account, after, instant), cancellationToken);
            await session.ExecuteAsync(HandTokenOn, new() { ["OrderId"] = after.Id }, cancellationToken);
        }

        if (OrderAccesses.IsGiven(before, after)) await OrderedCart.EmptyAsync(session, account, after, cancellationToken);
        if (OrderAccesses.IsWithdrawn(before, after))
            await session.ExecuteAsync(Withdraw, new() { ["OrderId"] = after.Id }, cancellationToken);
        await OpenOrders.KeepAsync(session, before, after, cancellationToken);
    }

    /// <summary>Writes an order alone, for whoever writes by itself what it gives and takes away.</summary>
    /// <param name="before">The order as it was read; null when there was none.</param>
    internal async Task WriteAsync(Guid account, Order? before, Order after)
    {
        if (ReferenceEquals(before, after)) return;
        var rows = new BulkRows();
        await WriteAsync(rows, account, before, after);
        await rows.FlushAsync(session, cancellationToken);
    }

    private async Task WriteAsync(BulkRows rows, Guid account, Order? before, Order after)
    {
        if (before is null) Add(rows, account, after);
        else await session.ExecuteAsync(Update, ValuesOf(after), cancellationToken);
        foreach (var step in OrderParts.HistoryOf(account, after).Skip(before?.History.Length ?? 0)) rows.Add(OrderHistoryTable.Map, step);
        await SavePaymentsAsync(rows, account, before?.Payments ?? [], after);
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
        // A period that is renewed begins where it ended, that long ago at most.
        var running = await session.QueryAsync(
            Running, ValuesOf(account, order, instant - RenewalSchedule.Grace), AccessTable.Map.Reading(), cancellationToken);
        foreach (var access in OrderAccesses.Of(order, [.. running.Select(static row => row.Access)], instant))
            rows.Add(AccessTable.Map, new(account, access));
        foreach (var use in OrderAccesses.UsesOf(order, instant)) rows.Add(VoucherUseTable.Map, new(account, use));
    }

    private static SqlArguments ValuesOf(Guid account, Order order, DateTimeOffset since)
    {
        long[] renewed = [.. order.Content.Lines.Select(static line => line.RenewsAccessId).OfType<long>()];
        return new() { ["AccountId"] = account, ["Since"] = since, ["Renewed"] = renewed.Length > 0 ? renewed : NoAccess };
    }

    private static SqlArguments ValuesOf(Order order) => new()
    {
        ["OrderId"] = order.Id,
        ["State"] = Mapping.SqlEnums.OrderState.Write(order.State),
        ["Process"] = Mapping.SqlEnums.Process.Write(order.Process),
        ["Gateway"] = order.Gateway,
        ["Attempt"] = order.Attempt,
        ["Closed"] = order.ClosedAttempt,
        ["InvoiceYear"] = order.Invoice?.Year,
        ["InvoiceNumber"] = order.Invoice?.Sequence,
        ["InvoiceDate"] = order.Invoice?.Date,
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
        ["ContinuedAs"] = payment.ContinuedAs,
        ["Dispute"] = Mapping.SqlEnums.DisputeOrNull.Write(payment.Dispute),
        ["DateUpd"] = payment.DateUpd,
    };
}
