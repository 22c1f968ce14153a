using Kinow.ClientApi.Sql.ChangeLog;
using Kinow.ClientApi.Sql.Connections;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Sql.Tests.ChangeLog;

/// <summary>What the statements over the change log cost does not grow with what has been delivered.</summary>
public sealed class ChangeLogPlanTests
{
    private const string Fill = """
        INSERT INTO change_log (aggregate, aggregate_id, subject, delivered)
        WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 900)
        SELECT 'product', i % 200, 'product_updated', IF(i < 890, UTC_TIMESTAMP(6), NULL) FROM n
        """;

    private static readonly SqlArguments Values = new()
    {
        ["aggregate"] = "product",
        ["aggregateId"] = "7",
        ["limit"] = 10,
        ["ids"] = new[] { 1L, 2L },
        ["wait"] = 1L,
        ["error"] = "",
        ["seconds"] = 60L,
    };

    [ServerFact(Server.MySql)]
    public async Task Every_statement_has_its_index()
    {
        await using var database = await TestDatabase.CreateAsync();
        for (var i = 0; i < 5; i++) await database.ExecuteAsync(Fill);
        await database.ExecuteAsync("ANALYZE TABLE change_log");

        Assert.Contains(
            "\"using_index\": true", await ExplainAsync(database, ChangeLogSql.IsDue, "change_log_pending"), StringComparison.Ordinal);
        var claim = await ExplainAsync(database, ChangeLogSql.Claim, "change_log_pending");
        Assert.Contains("\"key\": \"change_log_aggregate\"", claim, StringComparison.Ordinal);
        await ExplainAsync(database, ChangeLogSql.Lease, "PRIMARY");
        await ExplainAsync(database, ChangeLogSql.Waiting, "change_log_pending");
        await ExplainAsync(database, ChangeLogSql.Deliver, "PRIMARY");
        await ExplainAsync(database, ChangeLogSql.Fail, "PRIMARY");
        await ExplainAsync(database, ChangeLogSql.Defer, "PRIMARY");
        await ExplainAsync(database, ChangeLogSql.Clean, "change_log_pending");
    }

    private static async Task<string> ExplainAsync(TestDatabase database, string statement, string index)
    {
        var plan = (await database.QueryAsync<string>("EXPLAIN FORMAT=JSON " + statement, Values)).Single();

        Assert.Contains($"\"key\": \"{index}\"", plan, StringComparison.Ordinal);

        // The row before another one is the only one of its table.
        Assert.DoesNotMatch("\"table_name\": \"[^p\"][^\"]*\",\\s*\"access_type\": \"ALL\"", plan);
        return plan;
    }
}
