using System.Globalization;
using Kinow.TestStripe;
using Kinow.TestSupport;

namespace Kinow.EndToEnd.Tests.Real.Money;

/// <summary>What the database and the gateway say when all is over. Each check lists what is wrong.</summary>
internal sealed class MoneyBooks(SqlShell shell, StripeServer stripe)
{
    private const string Orders = "customer_order o JOIN customer c ON c.id = o.customer_id AND c.lastname = 'Money'";

    /// <summary>Waits until all commands are carried out: those of a worker that was killed come back after a while.</summary>
    public static async Task SettleAsync(RealSystem system, PrivateServer queue, TimeSpan patience)
    {
        for (var start = DateTime.UtcNow; await QueueLength.ReadAsync(system.Commands, queue) > 0; await Task.Delay(500))
            Assert.True(DateTime.UtcNow - start < patience, "Commands are left in the queue.");
    }

    /// <summary>Waits until what was paid beside an order was given back.</summary>
    public async Task GiveBackAsync(TimeSpan patience)
    {
        for (var start = DateTime.UtcNow; await CountAsync("SELECT COUNT(*) FROM payment WHERE state = 'paid' AND NOT pays") > 0; await Task.Delay(500))
            Assert.True(DateTime.UtcNow - start < patience, "What was paid twice is not given back.");
    }

    public async Task<long> CountAsync(string query) => long.Parse((await shell.QueryAsync(query))[0][0], CultureInfo.InvariantCulture);

    /// <summary>A line of figures.</summary>
    public async Task<string> DescribeAsync()
    {
        var states = await shell.QueryAsync($"SELECT o.state, COUNT(*) FROM {Orders} GROUP BY o.state ORDER BY 2 DESC");
        var returned = await CountAsync("SELECT COUNT(*) FROM payment WHERE refunded > 0");
        var charged = stripe.Read(static server => server.Book.All("ch_").Sum(static charge => (long)charge["amount"]!));
        var kept = Kept().Values.Sum();
        return string.Create(CultureInfo.InvariantCulture, $"orders {string.Join(", ", states.Select(static s => $"{s[1]} {s[0]}"))}; charged {charged / 100m:N2}, kept {kept:N2}, {returned} payments given back");
    }

    /// <summary>Of each order the gateway keeps what the order says, once; of those that are not paid nothing.</summary>
    public async Task<List<string>> WrongAtGatewayAsync()
    {
        var kept = Kept();
        var orders = await shell.QueryAsync(
            $"SELECT BIN_TO_UUID(o.id), o.state, IF(o.state = 'paid', o.total - o.paid_by_balance, 0) FROM {Orders}");
        List<string> wrong = [];
        foreach (var row in orders)
        {
            kept.Remove(row[0], out var amount);
            if (amount != decimal.Parse(row[2], CultureInfo.InvariantCulture)) wrong.Add($"order {row[0]} is {row[1]} at {row[2]}, and the gateway keeps {amount}");
        }

        wrong.AddRange(kept.Where(static one => one.Value != 0).Select(static one => $"the gateway keeps {one.Value} of order {one.Key}, which nobody knows"));
        return wrong;
    }

    /// <summary>The payments in the books are what their orders say.</summary>
    public Task<List<string>> WrongPaymentsAsync() => WrongAsync(
        "a paid order's payments",
        $"""
        SELECT BIN_TO_UUID(o.id), o.state, MAX(o.total - o.paid_by_balance), COALESCE(SUM(IF(p.state = 'paid', p.amount - p.refunded, 0)), 0) kept
        FROM {Orders} LEFT JOIN payment p ON p.order_id = o.id
        GROUP BY o.id, o.state HAVING kept <> IF(o.state = 'paid', MAX(o.total - o.paid_by_balance), 0)
        """);

    /// <summary>A paid order has one access for each line, and an access has a paid order.</summary>
    public async Task<List<string>> WrongAccessesAsync() =>
    [
        .. await WrongAsync(
            "a line without its one access",
            $"""
            SELECT BIN_TO_UUID(o.id), l.product_id, COUNT(a.id) FROM {Orders} JOIN order_line l ON l.order_id = o.id
            LEFT JOIN product_access a ON a.order_id = o.id AND a.product_id = l.product_id AND a.customer_id = o.customer_id AND a.active
            WHERE o.state = 'paid' AND l.type <> 'prepayment_recharge' GROUP BY o.id, l.position, l.product_id HAVING COUNT(a.id) <> 1
            """),
        .. await WrongAsync(
            "an access without a cause",
            """
            SELECT a.id, a.product_id FROM product_access a JOIN customer c ON c.id = a.customer_id AND c.lastname = 'Money'
            WHERE a.active AND NOT EXISTS (SELECT 1 FROM customer_order o JOIN order_line l ON l.order_id = o.id
              WHERE o.id = a.order_id AND o.customer_id = a.customer_id AND o.state = 'paid' AND l.product_id = a.product_id)
            """),
        .. await WrongAsync(
            "a product owned twice",
            """
            SELECT BIN_TO_UUID(a.customer_id), a.product_id, COUNT(*)
            FROM product_access a JOIN customer c ON c.id = a.customer_id AND c.lastname = 'Money'
            WHERE a.active GROUP BY a.customer_id, a.product_id HAVING COUNT(*) > 1
            """),
    ];

    /// <summary>Balances are the sums of what paid orders have done to them.</summary>
    public async Task<List<string>> WrongBalancesAsync() =>
    [
        .. await WrongAsync(
            "a balance that is not the sum",
            """
            SELECT BIN_TO_UUID(customer_id), number, balance, running FROM (SELECT customer_id, number, balance,
              SUM(amount) OVER (PARTITION BY customer_id, currency ORDER BY number) running FROM prepayment_operation) sums WHERE balance <> running
            """),
        .. await WrongAsync(
            "a recharge without its credit, or with another",
            $"""
            SELECT BIN_TO_UUID(o.id), o.state, COALESCE(SUM(l.credit), 0) sold,
              COALESCE((SELECT SUM(amount) FROM prepayment_operation p WHERE p.cause_id = o.id AND p.type = 'recharge'), 0) given
            FROM {Orders} JOIN order_line l ON l.order_id = o.id WHERE o.state IN ('paid', 'pending', 'failed', 'expired', 'cancelled')
            GROUP BY o.id, o.state HAVING given <> IF(o.state = 'paid', sold, 0)
            """),
        .. await WrongAsync(
            "an order whose balance was not taken, or taken for nothing",
            $"""
            SELECT BIN_TO_UUID(o.id), o.state, o.paid_by_balance,
              COALESCE((SELECT -SUM(amount) FROM prepayment_operation p WHERE p.cause_id = o.id AND p.type IN ('payment', 'refund')), 0) taken
            FROM {Orders} HAVING taken <> IF(o.state = 'paid', o.paid_by_balance, 0)
            """),
    ];

    /// <summary>Invoices are numbered without gaps, and each order that something was charged by has one.</summary>
    public async Task<List<string>> WrongInvoicesAsync() =>
    [
        .. await WrongAsync(
            "a gap between invoices",
            "SELECT invoice_year, COUNT(*), MAX(invoice_number) FROM customer_order WHERE invoice_number IS NOT NULL GROUP BY invoice_year HAVING COUNT(*) <> MAX(invoice_number)"),
        .. await WrongAsync(
            "a paid order without an invoice",
            $"SELECT BIN_TO_UUID(o.id) FROM {Orders} WHERE o.state = 'paid' AND o.total > o.paid_by_balance AND o.invoice_number IS NULL"),
    ];

    /// <summary>A voucher was used as often as it may be, and no more.</summary>
    public Task<List<string>> WrongVouchersAsync(string code, int quantity) => WrongAsync(
        "a voucher used too often",
        $"""
        SELECT v.code, COUNT(*) FROM {Orders} JOIN order_voucher v ON v.order_id = o.id
        WHERE v.code = '{code}' AND o.state = 'paid' GROUP BY v.code HAVING COUNT(*) > {quantity}
        """);

    /// <summary>
    /// Orders that an answer called paid are paid, or the books say why not and nothing is kept: another payment for the same things was on
    /// its way, others have used up the voucher, or the balance was spent.
    /// </summary>
    public async Task<List<string>> WrongAnswersAsync(IEnumerable<string> paid)
    {
        var known = (await shell.QueryAsync(
            $"""
            SELECT BIN_TO_UUID(o.id), o.state,
              EXISTS (SELECT 1 FROM payment p WHERE p.order_id = o.id AND p.state = 'refunded' AND p.reason IS NOT NULL)
              OR EXISTS (SELECT 1 FROM order_history h WHERE h.order_id = o.id AND h.state = 'failed' AND h.reason IS NOT NULL)
            FROM {Orders}
            """)).ToDictionary(static row => row[0], static row => (State: row[1], IsReturned: row[2] == "1"), StringComparer.Ordinal);
        List<string> wrong = [];
        foreach (var id in paid)
        {
            if (!known.TryGetValue(id, out var order)) wrong.Add($"order {id} was called paid and is lost");
            else if (order.State != "paid" && !order.IsReturned) wrong.Add($"order {id} was called paid and is {order.State}: {await StoryAsync(id)}");
        }

        return wrong;
    }

    private async Task<string> StoryAsync(string order) => string.Join("; ", (await shell.QueryAsync(
        $"""
        SELECT date_add, CONCAT('placed ', process, ' attempt ', attempt, ' total ', total, ' of it by balance ', paid_by_balance) FROM customer_order WHERE id = UUID_TO_BIN('{order}')
        UNION ALL SELECT date_add, CONCAT('became ', state) FROM order_history WHERE order_id = UUID_TO_BIN('{order}')
        UNION ALL SELECT date_add, CONCAT(id, ' ', state, ' pays ', pays, ' attempt ', attempt, ' ', amount, ' ', COALESCE(reason, '')) FROM payment WHERE order_id = UUID_TO_BIN('{order}')
        """)).Select(static row => string.Join(' ', row)));

    private async Task<List<string>> WrongAsync(string what, string query) =>
        [.. (await shell.QueryAsync(query)).Select(row => $"{what}: {string.Join(' ', row)}")];

    // What the gateway has of each order, in units of the currency.
    private Dictionary<string, decimal> Kept() => stripe.Read(static server => server.Book.All("ch_")
        .GroupBy(static charge => (string)charge["metadata"]!["order_id"]!, StringComparer.Ordinal)
        .ToDictionary(
            static order => order.Key,
            static order => order.Sum(static charge => (long)charge["amount"]! - (long)charge["amount_refunded"]!) / 100m,
            StringComparer.Ordinal));
}
