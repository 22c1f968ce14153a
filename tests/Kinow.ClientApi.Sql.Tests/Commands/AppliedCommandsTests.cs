using Kinow.ClientApi.Sql.Commands;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Sql.Tests.Commands;

/// <summary>Ids of commands are forgotten when no message can come again, at a cost that does not grow with those that are kept.</summary>
public sealed class AppliedCommandsTests
{
    // Twenty of 31 days ago, one of 29, and 4,479 of today.
    private const string Fill = """
        SET SESSION cte_max_recursion_depth = 5000;
        INSERT INTO command (id, customer_id, kind, date_add)
        WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 4500)
        SELECT UUID_TO_BIN(UUID()), UUID_TO_BIN(UUID()), 'SetBookmark', UTC_TIMESTAMP(6) - INTERVAL IF(i <= 20, 31, IF(i = 21, 29, 0)) DAY FROM n
        """;

    [ServerFact(Server.MySql)]
    public async Task Old_ones_are_forgotten_a_few_at_a_time_by_an_index()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.ExecuteAsync(Fill);
        await database.ExecuteAsync("ANALYZE TABLE command");
        var commands = new AppliedCommands(database.Sql);
        var age = TimeSpan.FromDays(30);

        var plan = Assert.Single(
            await database.ExplainAsync(AppliedCommands.Clean, new() { ["seconds"] = (long)age.TotalSeconds, ["limit"] = 8 }));
        Assert.Equal(("range", "command_date"), (plan.Type, plan.Key));

        int[] removed =
        [
            await commands.CleanAsync(age, 8, default), await commands.CleanAsync(age, 8, default), await commands.CleanAsync(age, 8, default),
            await commands.CleanAsync(age, 8, default),
        ];
        Assert.Equal([8, 8, 4, 0], removed);
        Assert.Equal(4_480, Assert.Single(await database.QueryAsync<long>("SELECT COUNT(*) FROM command")));
    }
}
