using Kinow.TestSupport;

namespace Kinow.ClientApi.Admin.Tests;

/// <summary>An operator ends the sessions that shall end, and no other.</summary>
public sealed class SessionsTests
{
    private const string Ada = "019a0000-0000-7000-8000-000000000001";
    private const string Eve = "019a0000-0000-7000-8000-000000000002";
    private const string One = "019a0000-0000-7000-8000-0000000000a1";

    private readonly Isolation isolation = new();

    [ServerFact(Server.MySql)]
    public async Task Sessions_end_by_their_id_their_account_its_address_or_all()
    {
        var sql = await Servers.MySqlAsync(isolation.Database);
        await Admin.RunAsync("migrate", "--sql", sql);
        await ChangeAsync($"INSERT INTO customer (id, email, password) VALUES (UUID_TO_BIN('{Ada}'), 'ada@example.com', '')");
        await AddAsync(Ada, 3);
        await AddAsync(Eve, 1_002);
        await ChangeAsync(
            "INSERT INTO session (id, user_id, token_hash, expires) "
            + $"VALUES (UUID_TO_BIN('{One}'), UUID_TO_BIN('{Eve}'), RANDOM_BYTES(32), UTC_TIMESTAMP(6) + INTERVAL 1 DAY)");

        Assert.Equal("1 session ended.", await DoneAsync("--session", One));
        Assert.Equal("0 sessions ended.", await DoneAsync("--session", One));
        Assert.Equal("0 sessions ended.", await DoneAsync("--email", "nobody@example.com"));
        Assert.Equal("3 sessions ended.", await DoneAsync("--email", " Ada@Example.com"));
        await AddAsync(Ada, 2);
        Assert.Equal("1,002 sessions ended.", await DoneAsync("--account", Eve));
        Assert.Equal("2 sessions ended.", await DoneAsync("--all"));

        // The book tells whose they were, and no address.
        Assert.Equal("1 row.", await ChangeAsync(
            "DELETE FROM operator_action WHERE command = 'sessions revoke' AND outcome = 'done' AND "
            + $"detail = '3 sessions ended, of the account {Ada}' AND JSON_UNQUOTE(JSON_EXTRACT(arguments, '$.by')) = 'address'"));
        Assert.Equal(
            "0 rows.", await ChangeAsync("DELETE FROM operator_action WHERE command = 'sessions revoke' AND arguments LIKE '%@%'"));
        Assert.Equal("5 rows.", await ChangeAsync("DELETE FROM operator_action WHERE command = 'sessions revoke'"));
        Assert.Equal(
            "1008 rows.",
            (await ChangeAsync("DELETE FROM change_log WHERE subject = 'session_updated'")).Replace(",", "", StringComparison.Ordinal));

        async Task<string> DoneAsync(params string[] which)
        {
            var done = await Admin.RunAsync(["sessions", "revoke", "--sql", sql, .. which]);
            Assert.Equal((ExitCodes.Done, ""), (done.Code, done.Error));
            return done.Output.TrimEnd();
        }

        async Task<string> ChangeAsync(string statement) => (await Admin.RunAsync("sql", "--sql", sql, statement)).Output.TrimEnd();

        Task AddAsync(string account, int count) => ChangeAsync(
            "INSERT INTO session (id, user_id, token_hash, expires) "
            + $"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count}) "
            + $"SELECT /*+ SET_VAR(cte_max_recursion_depth = 5000) */ UUID_TO_BIN(UUID()), UUID_TO_BIN('{account}'), RANDOM_BYTES(32), "
            + "UTC_TIMESTAMP(6) + INTERVAL 1 DAY FROM n");
    }

    [Theory]
    [InlineData]
    [InlineData("--all", "--session", One)]
    [InlineData("--session", "x")]
    [InlineData("--account", "x")]
    public async Task Which_sessions_must_be_said_in_one_way(params string[] which) =>
        Assert.Equal(ExitCodes.Usage, (await Admin.RunAsync(["sessions", "revoke", .. which])).Code);

    [Fact]
    public async Task An_address_must_be_one() =>
        Assert.Equal(
            ExitCodes.Usage, (await Admin.RunAsync("sessions", "revoke", "--sql", "Server=127.0.0.1;Port=1", "--email", "x")).Code);
}
