using Kinow.TestSupport;

namespace Kinow.ClientApi.Admin.Tests;

/// <summary>An operator corrects a balance.</summary>
public sealed class BalanceTests
{
    private const string Ada = "019a0000-0000-7000-8000-000000000001";

    private readonly Isolation isolation = new();

    [ServerFact(Server.MySql)]
    public async Task A_balance_is_corrected_and_never_below_nothing()
    {
        var sql = await Servers.MySqlAsync(isolation.Database);
        await Admin.RunAsync("migrate", "--sql", sql);
        await ChangeAsync($"INSERT INTO customer (id, email, password) VALUES (UUID_TO_BIN('{Ada}'), 'ada@example.com', '')");

        Assert.Equal(
            (ExitCodes.Done, "Done."), await RunAsync("correct", "--amount", "5.50", "--currency", "EUR", "--reason", "Thank you"));
        Assert.Equal((ExitCodes.Done, "Done."), await RunAsync("correct", "--amount", "-1.25", "--currency", "EUR"));
        Assert.Equal(
            (ExitCodes.Refused, "The balance would be negative."), await RunAsync("correct", "--amount", "-4.26", "--currency", "EUR"));
        Assert.Equal((ExitCodes.Done, "Done."), await RunAsync("correct", "--amount", "-4.25", "--currency", "EUR"));
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
    public async Task What_cannot_be_meant_is_refused(params string[] what) =>
        Assert.Equal(ExitCodes.Usage, (await Admin.RunAsync(["balance", what[0], "--account", Ada, .. what[1..]])).Code);
}
