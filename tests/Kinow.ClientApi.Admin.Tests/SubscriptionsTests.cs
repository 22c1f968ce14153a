using Kinow.TestSupport;

namespace Kinow.ClientApi.Admin.Tests;

/// <summary>An operator is told which renewals are due.</summary>
public sealed class SubscriptionsTests
{
    private const string Ada = "019a0000-0000-7000-8000-000000000001";

    private readonly Isolation isolation = new();

    [ServerFact(Server.MySql)]
    public async Task Renewals_that_are_due_are_counted_by_day_and_listed()
    {
        var sql = await Servers.MySqlAsync(isolation.Database);
        await Admin.RunAsync("migrate", "--sql", sql);
        await ChangeAsync("INSERT INTO product (id, type) VALUES (9, 'svod')");
        await ChangeAsync($"INSERT INTO customer (id, email, password) VALUES (UUID_TO_BIN('{Ada}'), 'ada@example.com', '')");
        await AddAsync(1, "2026-03-01", "renewal_next = NULL");
        await AddAsync(2, "2026-03-01", "renewal_next = '2026-03-04', renewal_declined = 2, renewal_failure = 'insufficient_funds'");
        await AddAsync(3, "2026-03-01", "recurring = FALSE");
        await AddAsync(4, "2026-03-01", "active = FALSE");
        await AddAsync(5, "2026-03-01", "order_id = NULL");
        await AddAsync(6, "2026-03-05", "renewal_next = NULL");

        Assert.Equal(
            ["1 due until 2026-03-03.", "2026-03-01  stripe  1 due, 0 of them declined before"], (await DueAsync("2026-03-03")).Order());
        Assert.Equal(
            [
                "2026-03-01  stripe  1 due, 0 of them declined before", "2026-03-04  stripe  1 due, 1 of them declined before",
                "2026-03-05  stripe  1 due, 0 of them declined before", "3 due until 2026-03-05.",
            ],
            await DueAsync("2026-03-05"));
        Assert.Equal(
            [
                $"2026-03-01 00:00:00Z  access 1  account {Ada}  offer 9  stripe",
                $"2026-03-04 00:00:00Z  access 2  account {Ada}  offer 9  stripe  declined 2: insufficient_funds",
            ],
            await DueAsync("2026-03-31", "--list", "--count", "2"));

        async Task<string[]> DueAsync(string until, params string[] more)
        {
            var done = await Admin.RunAsync(["subscriptions", "due", "--sql", sql, "--until", until, .. more]);
            Assert.Equal((ExitCodes.Done, ""), (done.Code, done.Error));
            return done.Output.TrimEnd().Split(Environment.NewLine);
        }

        Task ChangeAsync(string statement) => Admin.RunAsync("sql", "--sql", sql, statement);

        async Task AddAsync(int id, string date, string set)
        {
            await ChangeAsync(
                "INSERT INTO product_access (id, customer_id, product_id, type, date_exp, date_renewal, recurring, payment_method, order_id) "
                + $"VALUES ({id}, UUID_TO_BIN('{Ada}'), 9, 'svod', '{date}', '{date}', TRUE, 'stripe', UUID_TO_BIN(UUID()))");
            await ChangeAsync($"UPDATE product_access SET {set} WHERE id = {id}");
        }
    }
}
