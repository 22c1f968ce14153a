using Kinow.ClientApi.Sql.Schema;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Sql.Tests;

public sealed class MigratorTests
{
    private static readonly Migration First = new(
        "0001_first.sql", "CREATE TABLE a (id INT PRIMARY KEY);\nCREATE TABLE b (id INT PRIMARY KEY);");
    private static readonly Migration Second = new("0002_second.sql", "INSERT INTO a VALUES (1);");

    [ServerFact(Server.MySql)]
    public async Task The_schema_comes_into_being_once()
    {
        await using var database = await TestDatabase.CreateAsync(migrate: false);
        var migrator = new Migrator(database.Source);
        var told = new List<string>();
        var ran = await migrator.MigrateAsync(told.Add, CancellationToken.None);
        Assert.Equal(Migration.All.Select(static file => file.Name), ran);
        Assert.Equal(ran, told);
        Assert.Empty(await migrator.MigrateAsync(null, CancellationToken.None));
        Assert.Equal(ran.Count, (await database.QueryAsync<string>("SELECT name FROM schema_migration WHERE finished IS NOT NULL")).Count);
    }

    [ServerFact(Server.MySql)]
    public async Task Of_several_at_once_one_works()
    {
        await using var database = await TestDatabase.CreateAsync(migrate: false);
        var all = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => RunAsync(database, First, Second)));
        Assert.Equal([First.Name, Second.Name], Assert.Single(all, static ran => ran.Count > 0));
        Assert.Equal(1, Assert.Single(await database.QueryAsync<int>("SELECT id FROM a")));
    }

    [ServerFact(Server.MySql)]
    public async Task One_that_waits_too_long_says_so()
    {
        await using var database = await TestDatabase.CreateAsync(migrate: false);
        var held = new TaskCompletionSource();
        var release = new TaskCompletionSource();
        var slow = Task.Run(() => new Migrator(database.Source, [First], [], TimeSpan.FromSeconds(5)).MigrateAsync(
            _ =>
            {
                held.SetResult();
                release.Task.Wait();
            },
            CancellationToken.None));
        await Task.WhenAny(held.Task, slow);
        var failure = await Assert.ThrowsAsync<MigrationException>(
            () => new Migrator(database.Source, [First], [], TimeSpan.FromSeconds(1)).MigrateAsync(null, CancellationToken.None));
        Assert.Contains("Another migration", failure.Message, StringComparison.Ordinal);
        release.SetResult();
        Assert.Equal([First.Name], await slow);
    }

    [ServerFact(Server.MySql)]
    public async Task A_file_that_changed_after_it_ran_is_refused() => await RefusedAsync(
        "0001_first.sql was changed after it had run", [First], [First with { Sql = First.Sql + " " }, Second]);

    [ServerFact(Server.MySql)]
    public async Task Line_ends_do_not_matter()
    {
        await using var database = await TestDatabase.CreateAsync(migrate: false);
        await RunAsync(database, First);
        Assert.Empty(await RunAsync(database, new Migration(First.Name, First.Sql.Replace("\n", "\r\n", StringComparison.Ordinal))));
    }

    [ServerFact(Server.MySql)]
    public async Task A_database_newer_than_the_build_is_refused() =>
        await RefusedAsync("0002_second.sql has run on this database, but this build does not have it", [First, Second], [First]);

    [ServerFact(Server.MySql)]
    public async Task A_file_in_front_of_what_ran_is_refused() =>
        await RefusedAsync(
            "0001_first.sql has never run, but 0002_second.sql", [new(Second.Name, "DO 1;")], [First, new(Second.Name, "DO 1;")]);

    [ServerFact(Server.MySql)]
    public async Task Two_files_with_one_number_are_refused() =>
        await RefusedAsync("have the same number", [First], [First, new("0001_other.sql", "DO 1;")]);

    [ServerFact(Server.MySql)]
    public async Task What_stopped_half_way_is_told_until_somebody_has_mended_it()
    {
        await using var database = await TestDatabase.CreateAsync(migrate: false);
        var broken = First with { Sql = "CREATE TABLE a (id INT PRIMARY KEY);\nCREATE TABLE a (id INT);" };
        var failure = await Assert.ThrowsAsync<MigrationException>(() => RunAsync(database, broken));
        Assert.Contains("0001_first.sql: statement 2 of 2 failed: Table 'a' already exists", failure.Message, StringComparison.Ordinal);

        var again = await Assert.ThrowsAsync<MigrationException>(() => RunAsync(database, broken, Second));
        Assert.Contains("0001_first.sql was begun at", again.Message, StringComparison.Ordinal);
        Assert.Contains("1 of its statements are done", again.Message, StringComparison.Ordinal);
        Assert.Empty(await database.QueryAsync<int>("SELECT id FROM a"));

        await database.ExecuteAsync("UPDATE schema_migration SET finished = UTC_TIMESTAMP(6)");
        Assert.Equal([Second.Name], await RunAsync(database, broken, Second));
    }

    private static Task<IReadOnlyList<string>> RunAsync(TestDatabase database, params Migration[] files) =>
        new Migrator(database.Source, files, [], TimeSpan.FromSeconds(30)).MigrateAsync(null, CancellationToken.None);

    private static async Task RefusedAsync(string reason, Migration[] before, Migration[] now)
    {
        await using var database = await TestDatabase.CreateAsync(migrate: false);
        await RunAsync(database, before);
        var tables = await database.TablesAsync();
        var record = await database.QueryAsync<string>("SELECT name FROM schema_migration");
        var failure = await Assert.ThrowsAsync<MigrationException>(() => RunAsync(database, now));
        Assert.Contains(reason, failure.Message, StringComparison.Ordinal);
        Assert.Equal(tables, await database.TablesAsync());
        Assert.Equal(record, await database.QueryAsync<string>("SELECT name FROM schema_migration"));
    }
}
