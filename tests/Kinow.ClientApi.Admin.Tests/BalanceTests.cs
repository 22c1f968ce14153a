using Kinow.TestSupport;

namespace Kinow.ClientApi.Admin.Tests;

/// <summary>An operator corrects a balance, and takes back what it has paid.</summary>
public sealed class BalanceTests
{
    private const string Ada = "019a0000-0000-7000-8000-000000000001";
    private const string Paid = "019a0000-0000-7000-8000-0000000000b1";

    private readonly Isolation isolation = new();

    [ServerFact(Server.MySql)]
    public async Task A_balance_is_corrected_and_never_below_nothing_and_what_it_paid_comes_back()
    {
        var sql = await Servers.MySqlAsync(isolation.Database);
        await Admin.RunAsync("migrate", "--sql", sql);
        await ChangeAsync($"INSERT INTO customer (id, email, password) VALUES (UUID_TO_BIN('{Ada}'), 'ada@example.com', '')");

        Assert.Equal(
            (ExitCodes.Done, "Done."), await RunAsync("correct", "--amount", "5.50", "--currency", "EUR", "--reason", "Thank you"));
        Assert.Equal((ExitCodes.Done, "Done."), await RunAsync("correct", "--amount", "-1.25", "--currency", "EUR"));
        Assert.Equal(
            (ExitCodes.Refused, "The balance would be negative."), await RunAsync("correct", "--amount", "-4.26", "--currency", "EUR"));
        await ChangeAsync(
            "INSERT INTO customer_order (id, customer_id, reference, cart_id, state, process, attempt, currency, total, total_tax, total_discount, "
            + $"paid_by_balance, date_add, date_upd) VALUES (UUID_TO_BIN('{Paid}'), UUID_TO_BIN('{Ada}'), 'R', UUID_TO_BIN('{Paid}'), 'paid', 'free', 1, "
            + "'EUR', 3, 0, 0, 3, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))");
        Assert.Equal((ExitCodes.Done, "Done."), await RunAsync("refund", "--order", Paid, "--reason", "goodwill"));
        Assert.Equal(
            (ExitCodes.Refused, "The account has no such order."), await RunAsync(
                "refund", "--order", "019a0000-0000-7000-8000-0000000000b2"));
        Assert.Equal((ExitCodes.Done, "Done."), await RunAsync("correct", "--amount", "-7.25", "--currency", "EUR"));
        Assert.Equal(
            (ExitCodes.Refused, "The balance would be negative."), await RunAsync("correct", "--amount", "-0.01", "--currency", "EUR"));

        async Task<(int Code, string Said)> RunAsync(params string[] what)
        {
            var done = await Admin.RunAsync(["balance", what[0], "--sql", sql, "--account", Ada, .. what[1..]]);
            return (done.Code, (done.Output + done.Error).TrimEnd());
        }

        async Task ChangeAsync(string statement) =>
            Assert.Equal(ExitCodes.Done, (await Admin.RunAsync("sql", "--sql", sql, statement)).Code);
    }

    [Theory]
    [InlineData("correct", "--amount", "5", "--currency", "euro")]
    [InlineData("correct", "--amount", "0", "--currency", "EUR")]
    [InlineData("correct", "--amount", "1,5", "--currency", "EUR")]
    [InlineData("correct", "--currency", "EUR")]
    [InlineData("refund")]
    public async Task What_cannot_be_meant_is_refused(params string[] what) =>
        Assert.Equal(ExitCodes.Usage, (await Admin.RunAsync(["balance", what[0], "--account", Ada, .. what[1..]])).Code);
}
