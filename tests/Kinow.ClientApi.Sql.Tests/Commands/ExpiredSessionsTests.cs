using Kinow.ClientApi.Sql.Commands;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Sql.Tests.Commands;

/// <summary>Sessions do not stay for ever, and taking them away costs what they are, not what is kept.</summary>
public sealed class ExpiredSessionsTests
{
    // Twenty that expired 31 days ago, one 29 days ago, and 4,479 that are good.
    private const string Fill = """
        SET SESSION cte_max_recursion_depth = 5000;
        INSERT INTO session (id, user_id, anonymous, token_hash, expires)
        WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 4500)
        SELECT UUID_TO_BIN(UUID()), UUID_TO_BIN(UUID()), 1, RANDOM_BYTES(32), UTC_TIMESTAMP(6) + INTERVAL IF(i <= 20, -31, IF(i = 21, -29, 30)) DAY FROM n
        """;

    [ServerFact(Server.MySql)]
    public async Task Those_that_expired_long_ago_go_a_few_at_a_time_by_an_index()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.ExecuteAsync(Fill);
        await database.ExecuteAsync("ANALYZE TABLE session");
        var sessions = new ExpiredSessions(database.Sql);
        var age = TimeSpan.FromDays(30);

        var plan = Assert.Single(
            await database.ExplainAsync(ExpiredSessions.Clean, new() { ["seconds"] = (long)age.TotalSeconds, ["limit"] = 8 }));
        Assert.Equal(("range", "session_expires"), (plan.Type, plan.Key));

        int[] removed =
        [
            await sessions.CleanAsync(age, 8, default), await sessions.CleanAsync(age, 8, default), await sessions.CleanAsync(age, 8, default),
            await sessions.CleanAsync(age, 8, default),
        ];
        Assert.Equal([8, 8, 4, 0], removed);
    }
}
