using Kinow.ClientApi.Sql.Reading;
using Kinow.ClientApi.Sql.Schema;
using Kinow.ClientApi.Sql.Tables;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Sql.Tests.Schema;

/// <summary>Whatever a database went through, after a migration it has the triggers that the maps of the tables ask for.</summary>
[TakesLong(20)]
public sealed class TriggerPlanTests
{
    private const string Definitions =
        "SELECT CONCAT_WS('|', event_object_table, trigger_name, action_timing, event_manipulation, action_statement) "
        + "FROM information_schema.triggers WHERE trigger_schema = DATABASE() ORDER BY trigger_name";

    [ServerFact(Server.MySql)]
    public async Task Maps_and_schema_have_the_same_tables_and_columns()
    {
        await using var database = await TestDatabase.CreateAsync();
        var columns = await database.QueryAsync<string>(
            "SELECT CONCAT(table_name, '.', column_name) FROM information_schema.columns WHERE table_schema = DATABASE()");

        Assert.Equal(
            columns.Order(StringComparer.Ordinal),
            TableMaps.All.SelectMany(static table => table.Columns.Select(column => $"{table.Name}.{column.Name}"))
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_table_of_every_kind_is_among_them_once()
    {
        Assert.Equal(TableMaps.All.Count, TableMaps.All.Distinct().Count());
        Assert.All(StoredKinds.All, static kind => Assert.Contains(kind.Table, TableMaps.All));
    }

    [ServerFact(Server.MySql)]
    public async Task Every_table_has_its_triggers_or_says_why_it_has_none()
    {
        await using var database = await TestDatabase.CreateAsync();
        var tables = await database.TablesAsync();

        foreach (var name in tables)
        {
            var table = Assert.Single(TableMaps.All, map => map.Name == name);
            var triggers = await database.QueryAsync<string>(
                "SELECT event_manipulation FROM information_schema.triggers "
                + "WHERE trigger_schema = DATABASE() AND event_object_table = @name",
                new() { ["name"] = name });
            string[] expected = table.Announcements is not { } announced ? [] : announced.TellsInserts ? ["DELETE", "INSERT", "UPDATE"]
                : ["DELETE", "UPDATE"];
            Assert.True(
                table.Unannounced is { Length: > 0 } == (expected.Length == 0)
                    && triggers.Order(StringComparer.Ordinal).SequenceEqual(expected),
                $"{name}: {string.Join(", ", triggers)}");
        }
    }

    [ServerFact(Server.MySql)]
    public async Task A_database_of_the_former_build_ends_like_a_new_one()
    {
        await using var fresh = await TestDatabase.CreateAsync();
        await using var old = await FormerAsync(RetiredMigrations.All.Count);
        await using var half = await FormerAsync(3);
        Assert.NotEqual(await fresh.QueryAsync<string>(Definitions), await old.QueryAsync<string>(Definitions));

        await new Migrator(old.Source).MigrateAsync(null, default);
        await new Migrator(half.Source).MigrateAsync(null, default);

        Assert.Equal(await fresh.QueryAsync<string>(Definitions), await old.QueryAsync<string>(Definitions));
        Assert.Equal(await fresh.QueryAsync<string>(Definitions), await half.QueryAsync<string>(Definitions));
        Assert.Empty(await new Migrator(old.Source).MigrateAsync(null, default));
        Assert.Empty(await new MigrationCheck(old.Source).FindPendingAsync(default));
    }

    [ServerFact(Server.MySql)]
    public async Task A_trigger_that_was_changed_by_hand_is_reported_and_repaired()
    {
        await using var database = await TestDatabase.CreateAsync();
        var before = await database.QueryAsync<string>(Definitions);
        await database.ExecuteAsync("DROP TRIGGER product_update");
        await database.ExecuteAsync("DROP TRIGGER tag_insert");
        await database.ExecuteAsync("CREATE TRIGGER tag_insert AFTER INSERT ON tag FOR EACH ROW DO 0");
        await database.ExecuteAsync(
            "CREATE TRIGGER tag_extra AFTER INSERT ON tag FOR EACH ROW CALL log_change('tag', NEW.id, 'tag_extra')");
        string[] wrong = ["trigger product_update", "trigger tag_extra", "trigger tag_insert"];

        Assert.Equal(wrong, await new MigrationCheck(database.Source).FindPendingAsync(default));
        Assert.Equal(wrong, await new Migrator(database.Source).MigrateAsync(null, default));

        Assert.Equal(before, await database.QueryAsync<string>(Definitions));
        Assert.Empty(await new Migrator(database.Source).MigrateAsync(null, default));
    }

    [ServerFact(Server.MySql)]
    public async Task Triggers_that_announce_nothing_are_left_alone()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.ExecuteAsync("CREATE TRIGGER audit_tag AFTER INSERT ON tag FOR EACH ROW DO 0");

        Assert.Empty(await new Migrator(database.Source).MigrateAsync(null, default));

        Assert.Contains("tag|audit_tag|AFTER|INSERT|DO 0", await database.QueryAsync<string>(Definitions));
    }

    [ServerFact(Server.MySql)]
    public async Task A_newer_database_is_refused_with_one_message_and_keeps_its_triggers()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.ExecuteAsync("DROP TRIGGER product_update");
        await database.ExecuteAsync(
            "INSERT INTO schema_migration (name, checksum, started, finished) "
            + "VALUES ('9999_later.sql', RANDOM_BYTES(32), UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))");
        var triggers = await database.QueryAsync<string>(Definitions);

        var migrating = await Assert.ThrowsAsync<MigrationException>(() => new Migrator(database.Source).MigrateAsync(null, default));
        var checking = await Assert.ThrowsAsync<MigrationException>(() => new MigrationCheck(database.Source).FindPendingAsync(default));

        Assert.Equal(
            "9999_later.sql has run on this database, but this build does not have it: "
            + "the build is older than the database. Use a newer one.",
            migrating.Message);
        Assert.Equal(migrating.Message, checking.Message);
        Assert.Equal(triggers, await database.QueryAsync<string>(Definitions));
    }

    // What the former build would have left behind, had it stopped after some of its triggers.
    private static async Task<TestDatabase> FormerAsync(int retired)
    {
        var database = await TestDatabase.CreateAsync(migrate: false);
        Migration[] files = [.. Migration.All, .. RetiredMigrations.All.Take(retired)];
        await new Migrator(database.Source, files, [], TimeSpan.FromSeconds(30)).MigrateAsync(null, default);
        return database;
    }
}
