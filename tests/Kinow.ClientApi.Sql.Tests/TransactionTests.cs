using System.Data.Common;
using Kinow.ClientApi.Sql.Connections;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Sql.Tests;

public sealed class TransactionTests
{
    [ServerFact(Server.MySql)]
    public async Task Two_that_block_each_other_both_come_to_their_end()
    {
        await using var database = await TestDatabase.CreateAsync(migrate: false);
        await database.Source.CreateDatabaseAsync();
        await database.ExecuteAsync("CREATE TABLE a (id INT PRIMARY KEY, n INT)");
        await database.ExecuteAsync("INSERT INTO a VALUES (1, 0), (2, 0)");
        var (attempts, holding) = (0, 0);
        using var both = new SemaphoreSlim(0);
        var done = await Task.WhenAll(WorkAsync(1, 2), WorkAsync(2, 1));
        Assert.Equal([true, true], done);
        Assert.Equal(3, attempts);
        Assert.Equal([2, 2], await database.QueryAsync<int>("SELECT n FROM a ORDER BY id"));

        Task<bool> WorkAsync(int first, int second) => database.Sql.WriteAsync(
            async session =>
            {
                var attempt = Interlocked.Increment(ref attempts);
                await session.ExecuteAsync("UPDATE a SET n = n + 1 WHERE id = @Id", new() { ["Id"] = first }, CancellationToken.None);
                // Counted after the row is locked: each waits until the other holds its row, however late that one came to it.
                if (attempt <= 2 && Interlocked.Increment(ref holding) == 2) both.Release(2);
                if (attempt <= 2) await both.WaitAsync();
                await session.ExecuteAsync("UPDATE a SET n = n + 1 WHERE id = @Id", new() { ["Id"] = second }, CancellationToken.None);
                return true;
            },
            CancellationToken.None);
    }

    [ServerFact(Server.MySql)]
    public async Task Work_that_fails_leaves_nothing_and_failures_are_sorted()
    {
        await using var database = await TestDatabase.CreateAsync(migrate: false);
        await database.Source.CreateDatabaseAsync();
        await database.ExecuteAsync("CREATE TABLE a (id INT PRIMARY KEY)");
        var failure = await Assert.ThrowsAnyAsync<DbException>(() => database.Sql.WriteAsync(
            async session =>
            {
                await session.ExecuteAsync("INSERT INTO a VALUES (1)", null, CancellationToken.None);
                return await session.ExecuteAsync("INSERT INTO a VALUES (1)", null, CancellationToken.None);
            },
            CancellationToken.None));
        Assert.Equal(SqlFault.Duplicate, SqlFaults.Of(failure));
        Assert.Empty(await database.QueryAsync<int>("SELECT id FROM a"));
        Assert.Equal(
            SqlFault.Permanent, SqlFaults.Of(await Assert.ThrowsAnyAsync<DbException>(() => database.ExecuteAsync("SELECT nonsense"))));
    }

    [ServerFact(Server.MySql)]
    public async Task A_snapshot_does_not_see_what_comes_later_and_its_version_is_not_younger()
    {
        await using var database = await TestDatabase.CreateAsync(migrate: false);
        await database.Source.CreateDatabaseAsync();
        await database.ExecuteAsync("CREATE TABLE a (id INT PRIMARY KEY)");
        const string clock = "SELECT CAST(UNIX_TIMESTAMP(NOW(6)) * 1000000 AS SIGNED)";
        var before = Assert.Single(await database.QueryAsync<long>(clock));
        var (version, rows) = await database.Sql.ReadAsync(
            async (session, snapshot) =>
            {
                await database.ExecuteAsync("INSERT INTO a VALUES (1)");
                return (snapshot, await session.QueryAsync<int>("SELECT id FROM a", null, CancellationToken.None));
            },
            CancellationToken.None);
        Assert.Empty(rows);
        Assert.InRange(version, before, Assert.Single(await database.QueryAsync<long>(clock)));
        var (later, _) = await database.Sql.ReadAsync(static (_, snapshot) => Task.FromResult((snapshot, 0)), CancellationToken.None);
        Assert.True(later > version);
    }
}
