using Kinow.ClientApi.Core.Billing;
using Kinow.TestStripe;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Admin.Tests.Orders;

/// <summary>An operator looks at orders, and gives money back once, and the book tells of it.</summary>
[Collection(OrderDatabase.Environments)]
public sealed class OrdersTests
{
    private const string Book =
        "SELECT CONCAT_WS(' ', operator, command, outcome, COALESCE(JSON_UNQUOTE(JSON_EXTRACT(arguments, '$.amount')), '-')) FROM operator_action ORDER BY id";

    [ServerFact(Server.MySql)]
    public async Task An_order_is_shown_by_its_id_or_reference_without_what_somebody_can_be_charged_by()
    {
        await using var database = await OrderDatabase.StartAsync();
        var (order, payment) = await database.PayAsync();
        var shown = await database.RunAsync("orders", "show", OrderId.ReferenceOf(order.OrderId).ToLowerInvariant());
        Assert.Equal((ExitCodes.Done, ""), (shown.Code, shown.Error));
        Assert.Equal(shown.Output, (await database.RunAsync("orders", "show", $"{order.OrderId:D}")).Output);
        foreach (var part in new[] { $"{order.OrderId:D}", "Amélie", "2.90 EUR", "20 %", payment, "pays the order", "SPRING", $"{database.User:D}", $"{DateTime.UtcNow.Year}-000001" })
            Assert.Contains(part, shown.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("renewal token", shown.Output, StringComparison.Ordinal);

        var none = await database.RunAsync("orders", "show", "0000000000");
        Assert.Equal((ExitCodes.Refused, "There is no such order."), (none.Code, none.Error.TrimEnd()));
        Assert.Equal(["ada orders show done -", "ada orders show done -", "ada orders show refused -"], await database.QueryAsync(Book));
    }

    [ServerFact(Server.MySql)]
    public async Task A_refund_in_parts_is_booked_at_once_and_all_of_it_takes_away_what_was_bought()
    {
        await using var database = await OrderDatabase.StartAsync();
        var (order, payment) = await database.PayAsync();
        var reference = OrderId.ReferenceOf(order.OrderId);
        var part = await database.RunAsync("orders", "refund", reference, "--amount", "0.90", "--reason", "It stuttered");
        Assert.Equal((ExitCodes.Done, "0.9 of 2.9 EUR is given back."), (part.Code, part.Output.TrimEnd()));
        Assert.Equal(90, RefundedOf(database, payment));
        Assert.Equal(["paid 0.900000 1"], await database.QueryAsync(Standing));

        foreach (var amount in new[] { "2.01", "0.001" })
            Assert.Equal(
                ExitCodes.Refused, (await database.RunAsync("orders", "refund", reference, "--amount", amount, "--reason", "x")).Code);
        var rest = await database.RunAsync("orders", "refund", reference, "--reason", "x");
        Assert.Equal(ExitCodes.Done, rest.Code);
        Assert.Contains("taken away", rest.Output, StringComparison.Ordinal);
        Assert.Equal(["refunded 2.900000 0"], await database.QueryAsync(Standing));
        Assert.Equal(
            ["1 0.900000", "2 2.000000"],
            await database.QueryAsync("SELECT CONCAT_WS(' ', number, amount) FROM credit_note ORDER BY number"));
        Assert.Equal(ExitCodes.Refused, (await database.RunAsync("orders", "refund", reference, "--reason", "x")).Code);
        Assert.Equal(
            [
                "ada orders refund done 0.90", "ada orders refund refused 2.01", "ada orders refund refused 0.001",
                "ada orders refund done -", "ada orders refund refused -",
            ],
            await database.QueryAsync(Book));
        Assert.Equal(
            ["It stuttered"],
            (await database.QueryAsync("SELECT JSON_UNQUOTE(JSON_EXTRACT(arguments, '$.reason')) FROM operator_action ORDER BY id"))[..1]);
    }

    [ServerFact(Server.MySql)]
    public async Task A_refund_whose_answer_was_lost_is_gone_on_with_and_made_once()
    {
        await using var database = await OrderDatabase.StartAsync();
        var (order, payment) = await database.PayAsync();
        string[] refund = ["orders", "refund", $"{order.OrderId:D}", "--reason", "x", "--amount", "1"];
        for (var i = 0; i < 4; i++) database.Server.Faults.Enqueue(StripeFault.ResetAfterSuccess);
        var lost = await database.RunAsync(refund);
        Assert.Equal(ExitCodes.Unavailable, lost.Code);
        Assert.Contains("Run the same command again", lost.Error, StringComparison.Ordinal);
        database.Server.Faults.Clear();
        Assert.Equal(100, RefundedOf(database, payment));
        Assert.Equal(["paid 0.000000 1"], await database.QueryAsync(Standing));

        Assert.Equal(ExitCodes.Refused, (await database.RunAsync("orders", "refund", $"{order.OrderId:D}", "--reason", "x")).Code);
        Assert.Equal(ExitCodes.Done, (await database.RunAsync(refund)).Code);
        Assert.Equal(100, RefundedOf(database, payment));
        Assert.Equal(["paid 1.000000 1"], await database.QueryAsync(Standing));
        Assert.DoesNotContain(await database.QueryAsync(Book), static action => action.Contains("begun", StringComparison.Ordinal));

        // The next one is another.
        Assert.Equal(ExitCodes.Done, (await database.RunAsync(refund)).Code);
        Assert.Equal(200, RefundedOf(database, payment));
    }

    [ServerFact(Server.MySql)]
    public async Task What_is_disputed_or_was_never_paid_is_not_given_back()
    {
        await using var database = await OrderDatabase.StartAsync();
        var (order, payment) = await database.PayAsync();
        var (open, _) = await database.PayAsync(9, isBooked: false);
        await database.ApplyAsync(TestSupport.Orders.Settle(order, TestSupport.Orders.Report(order, payment: payment) with
        {
            Gateway = "stripe",
            Dispute = DisputeState.Open,
        }));
        var disputed = await database.RunAsync("orders", "refund", $"{order.OrderId:D}", "--reason", "x");
        Assert.Equal(ExitCodes.Refused, disputed.Code);
        Assert.Contains("disputed", disputed.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Refused, (await database.RunAsync("orders", "refund", $"{open.OrderId:D}", "--reason", "x")).Code);
        Assert.Empty(database.Server.Book.All("re_"));
    }

    [ServerFact(Server.MySql)]
    public async Task What_the_balance_has_paid_alone_goes_back_to_it()
    {
        await using var database = await OrderDatabase.StartAsync();
        var id = Guid.CreateVersion7();
        await database.RunAsync("balance", "correct", "--account", $"{database.User:D}", "--amount", "5", "--currency", "EUR");
        await database.ExecuteAsync(
            "INSERT INTO customer_order (id, customer_id, reference, cart_id, state, process, attempt, currency, total, total_tax, "
            + "total_discount, paid_by_balance, date_add, date_upd) "
            + $"VALUES (UUID_TO_BIN('{id}'), UUID_TO_BIN('{database.User}'), 'BALANCE', UUID_TO_BIN('{id}'), "
            + "'paid', 'free', 1, 'EUR', 3, 0, 0, 3, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))");
        var part = await database.RunAsync("orders", "refund", "BALANCE", "--reason", "goodwill", "--amount", "1");
        Assert.Equal(
            (ExitCodes.Refused, "No gateway was paid: all of the order is taken back at once. Leave --amount out."),
            (part.Code, part.Error.TrimEnd()));
        var all = await database.RunAsync("orders", "refund", "BALANCE", "--reason", "goodwill");
        Assert.Equal(
            (ExitCodes.Done, "3.00 EUR is given back to the balance: what was bought is taken away."), (all.Code, all.Output.TrimEnd()));
        Assert.Equal(
            "All of it was given back before.",
            (await database.RunAsync("orders", "refund", "BALANCE", "--reason", "x")).Error.TrimEnd());
        Assert.Equal(["refunded"], await database.QueryAsync("SELECT state FROM customer_order WHERE reference = 'BALANCE'"));
        Assert.Equal(
            ["correction 5.000000", "refund 3.000000"],
            await database.QueryAsync("SELECT CONCAT_WS(' ', type, amount) FROM prepayment_operation ORDER BY number"));
    }

    [ServerFact(Server.MySql)]
    public async Task What_gateways_told_nobody_is_said_and_then_settled()
    {
        await using var database = await OrderDatabase.StartAsync();
        var (order, _) = await database.PayAsync(isBooked: false);
        await database.PayAsync(9);
        string[] all = ["payments", "reconcile", "--since", "2020-01-01"];
        var dry = await database.RunAsync([.. all, "--dry-run"]);
        Assert.Equal(
            (ExitCodes.Done, "1 orders compared: 1 payments would be settled, 0 orders would be closed, 0 not compared."),
            (dry.Code, dry.Output.TrimEnd()));
        Assert.Equal(
            ["pending"],
            await database.QueryAsync($"SELECT state FROM customer_order WHERE reference = '{OrderId.ReferenceOf(order.OrderId)}'"));
        var one = await database.RunAsync("payments", "reconcile", "--order", OrderId.ReferenceOf(order.OrderId));
        Assert.Equal(ExitCodes.Done, one.Code);
        Assert.Equal(
            ["paid"],
            await database.QueryAsync($"SELECT state FROM customer_order WHERE reference = '{OrderId.ReferenceOf(order.OrderId)}'"));
        Assert.StartsWith("0 orders compared", (await database.RunAsync(all)).Output, StringComparison.Ordinal);
        Assert.Equal(3, (await database.QueryAsync(Book)).Count(static action => action == "ada payments reconcile done -"));
    }

    [Theory]
    [InlineData("orders", "refund", "x")]
    [InlineData("orders", "refund", "x", "--reason", " ")]
    [InlineData("orders", "refund", "x", "--reason", "y", "--amount", "-1")]
    [InlineData("orders", "show")]
    [InlineData("payments", "reconcile", "--since", "yesterday")]
    [InlineData("payments", "reconcile", "--since", "2026-01-01", "--order", "x")]
    public async Task What_makes_no_sense_is_refused_before_anything_is_done(params string[] args) =>
        Assert.Equal(ExitCodes.Usage, (await Admin.RunAsync(args)).Code);

    private const string Standing =
        "SELECT CONCAT_WS(' ', state, refunded, (SELECT COUNT(*) FROM product_access WHERE active)) FROM payment";

    private static long RefundedOf(OrderDatabase database, string payment) =>
        (long)database.Server.Book.Find((string)database.Server.Book.Find(payment, "pi_")["latest_charge"]!, "ch_")["amount_refunded"]!;
}
