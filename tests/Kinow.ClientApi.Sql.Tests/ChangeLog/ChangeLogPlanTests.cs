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

    private const string HandlersRead =
        "SELECT CAST(SUM(VARIABLE_VALUE) AS SIGNED) FROM performance_schema.session_status WHERE VARIABLE_NAME LIKE 'Handler_read%'";

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

    // An outage of whoever has to be told leaves thousands that are due at once, of many aggregates or of one.
    [ServerTheory(Server.MySql)]
    [InlineData(500)]
    [InlineData(1)]
    public async Task A_claim_reads_what_is_due_of_its_aggregates_once(int aggregates)
    {
        const int limit = 200;
        const int due = 18_000;
        await using var database = await TestDatabase.CreateAsync();
        await database.ExecuteAsync($"""
            INSERT INTO change_log (aggregate, aggregate_id, subject)
            WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 900)
            SELECT 'product', (a.i * 20 + b.i) % {aggregates}, 'product_updated' FROM n a JOIN n b ON b.i <= 20
            """);
        await database.ExecuteAsync("ANALYZE TABLE change_log");
        var (claimed, read) = await database.Sql.UseAsync(
            async session =>
            {
                await session.ExecuteAsync("FLUSH STATUS", null, CancellationToken.None);
                var rows = await session.QueryAsync(ChangeLogSql.Claim, new() { ["limit"] = limit }, ChangeLogRow.Read, default);
                return (rows.Count, Assert.Single(await session.QueryAsync<long>(HandlersRead, null, CancellationToken.None)));
            },
            CancellationToken.None);
        Assert.Equal(limit, claimed);
        Assert.InRange(read, limit, due * 8);
    }

    private static async Task<string> ExplainAsync(TestDatabase database, string statement, string index)
    {
        var plan = (await database.QueryAsync<string>("EXPLAIN FORMAT=JSON " + statement, Values)).Single();

        Assert.Contains($"\"key\": \"{index}\"", plan, StringComparison.Ordinal);

        // The other tables of a claim are what it has found itself.
        Assert.DoesNotMatch("\"table_name\": \"(change_log|f|p)\",\\s*\"access_type\": \"ALL\"", plan);
        return plan;
    }
}
