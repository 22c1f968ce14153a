using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Schema;
using Kinow.TestSupport;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Sql.Tests.Schema;

/// <summary>What a process says of the database when it starts.</summary>
public sealed class SchemaCheckTests
{
    private static readonly Migration First = new("0001_first.sql", "DO 1;");
    private static readonly Migration Second = new("0002_second.sql", "DO 1;");
    private static readonly Migration Breaking = new("0003_breaking_drop.sql", "DO 1;");

    private readonly ListLogger<SchemaCheck> logger = new();

    [Fact]
    public void Of_a_schema_that_fits_nothing_is_said() =>
        Assert.Null(SchemaCheck.Compare([First, Second], [Ran(First), Ran(Second)]));

    [Fact]
    public void A_newer_schema_is_told_of() => Assert.StartsWith(
        "0002_second.sql has run on this database", SchemaCheck.Compare([First], [Ran(First), Ran(Second)]), StringComparison.Ordinal);

    [Fact]
    public void An_older_schema_is_told_of() => Assert.Equal(
        "The tables are not up to date: 0002_second.sql has not run. Run `kinow-admin migrate`.",
        SchemaCheck.Compare([First, Second], [Ran(First)]));

    [Fact]
    public void A_migration_that_is_under_way_is_told_of() => Assert.StartsWith(
        "0001_first.sql was begun", SchemaCheck.Compare([First], [Ran(First) with { Finished = null }]), StringComparison.Ordinal);

    [Fact]
    public void A_schema_that_this_build_cannot_work_with_is_refused()
    {
        AppliedMigration[] applied = [Ran(First), Ran(Second), Ran(Breaking)];

        var refused = Assert.Throws<MigrationException>(() => SchemaCheck.Compare([First], applied));

        Assert.StartsWith("0003_breaking_drop.sql has run on this database", refused.Message, StringComparison.Ordinal);
        Assert.Null(SchemaCheck.Compare([First, Second, Breaking], applied));
    }

    [Theory]
    [InlineData("0020_breaking_drop_tag.sql", true)]
    [InlineData("0020_drop_breaking_tag.sql", false)]
    [InlineData("0020_breaking.sql", false)]
    [InlineData("002", false)]
    public void A_name_says_whether_a_step_breaks_older_code(string name, bool expected) =>
        Assert.Equal(expected, Migration.IsBreaking(name));

    [ServerFact(Server.MySql)]
    public async Task It_is_said_once_at_the_start_and_a_breaking_step_stops_it()
    {
        await using var database = await TestDatabase.CreateAsync();
        var check = new SchemaCheck(database.Sql, logger);

        await check.RunAsync(default);
        Assert.Empty(logger.Messages);

        await InsertAsync(database, "0998_more.sql");
        await check.RunAsync(default);
        var (level, text) = Assert.Single(logger.Messages);
        Assert.Equal(LogLevel.Error, level);
        Assert.StartsWith("0998_more.sql has run on this database, but this build does not have it", text, StringComparison.Ordinal);

        await InsertAsync(database, "0999_breaking_less.sql");
        await Assert.ThrowsAsync<MigrationException>(() => check.RunAsync(default));
    }

    [ServerFact(Server.MySql)]
    public async Task A_database_that_is_not_there_or_has_no_tables_is_told_of()
    {
        await using var database = await TestDatabase.CreateAsync(migrate: false);

        await new SchemaCheck(database.Sql, logger).RunAsync(default);
        await database.Source.CreateDatabaseAsync();
        await new SchemaCheck(database.Sql, logger).RunAsync(default);

        Assert.Equal(2, logger.Messages.Count);
        Assert.All(logger.Messages, static message => Assert.StartsWith(
            "The tables are not up to date: 0001_platform.sql has not run.", message.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_database_that_is_out_of_reach_stops_nobody()
    {
        using var away = new SqlDatabase(new("Server=127.0.0.1;Port=1"));

        await new SchemaCheck(away, logger).RunAsync(default);

        Assert.Empty(logger.Messages);
    }

    private static AppliedMigration Ran(Migration file) => new(file.Name, file.Checksum, DateTime.UnixEpoch, DateTime.UnixEpoch, 1);

    private static Task<int> InsertAsync(TestDatabase database, string name) => database.ExecuteAsync(
        "INSERT INTO schema_migration (name, checksum, started, finished, statements) VALUES (@Name, REPEAT('x', 32), NOW(6), NOW(6), 1)",
        new() { ["Name"] = name });
}
