using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Schema;
using Kinow.TestSupport;
using MySqlConnector;

namespace Kinow.ClientApi.TestSupport;

/// <summary>
/// Makes a pooled database what a migration leaves: without the rows, the counters and the connections of its last user. Where anything of
/// its schema has changed since it was made, or a row that migrations write, it is made anew.
/// </summary>
/// <param name="session">Holds the lock of the name.</param>
/// <param name="name">The database.</param>
internal sealed class PooledSchema(PoolSession session, string name)
{
    // Deleting row by row keeps the file of a table, emptying it makes a new one: that pays off for tables with many rows.
    private const int Many = 2_000;

    private const string Made = """
        CREATE DATABASE IF NOT EXISTS kinow_pool;
        CREATE TABLE IF NOT EXISTS kinow_pool.made (name VARCHAR(64) PRIMARY KEY, kept TEXT NOT NULL, shape CHAR(64) NOT NULL);
        SET SESSION group_concat_max_len = 67108864, information_schema_stats_expiry = 0;
        """;

    // All that makes a schema, and the counters of the tables whose rows are kept.
    private const string Shape = """
        SELECT SHA2(CONCAT_WS('\n',
          (SELECT GROUP_CONCAT(CONCAT_WS('|', table_name, engine, table_collation, IF(FIND_IN_SET(table_name, @kept), auto_increment, NULL))
              ORDER BY table_name SEPARATOR '\n') FROM information_schema.tables WHERE table_schema = @name),
          (SELECT GROUP_CONCAT(CONCAT_WS('|', table_name, ordinal_position, column_name, column_type, is_nullable,
              QUOTE(column_default), collation_name, extra, generation_expression)
              ORDER BY table_name, ordinal_position SEPARATOR '\n') FROM information_schema.columns WHERE table_schema = @name),
          (SELECT GROUP_CONCAT(CONCAT_WS('|', table_name, index_name, seq_in_index, column_name, expression, non_unique, sub_part,
              is_visible) ORDER BY table_name, index_name, seq_in_index SEPARATOR '\n')
              FROM information_schema.statistics WHERE table_schema = @name),
          (SELECT GROUP_CONCAT(CONCAT_WS('|', table_name, constraint_name, unique_constraint_name, referenced_table_name, update_rule,
              delete_rule) ORDER BY table_name, constraint_name SEPARATOR '\n')
              FROM information_schema.referential_constraints WHERE constraint_schema = @name),
          (SELECT GROUP_CONCAT(CONCAT_WS('|', constraint_name, check_clause)
              ORDER BY constraint_name SEPARATOR '\n') FROM information_schema.check_constraints WHERE constraint_schema = @name),
          (SELECT GROUP_CONCAT(CONCAT_WS('|', event_object_table, trigger_name, action_timing, event_manipulation, action_statement)
              ORDER BY trigger_name SEPARATOR '\n') FROM information_schema.triggers WHERE trigger_schema = @name),
          (SELECT GROUP_CONCAT(CONCAT_WS('|', routine_name, routine_type, routine_definition)
              ORDER BY routine_name SEPARATOR '\n') FROM information_schema.routines WHERE routine_schema = @name),
          @checksums), 256)
        """;

    /// <summary>Prepares it for its next user.</summary>
    internal async Task PrepareAsync()
    {
        await session.ExecuteAsync(Made);
        if (await session.ListAsync("SELECT shape FROM kinow_pool.made WHERE name = @name", ("@name", name)) is [var shape])
        {
            await CutOffAsync();
            var kept = (await session.ListAsync("SELECT kept FROM kinow_pool.made WHERE name = @name", ("@name", name)))[0].Split(',');
            var tables = await TablesAsync();
            if (!kept.Except(tables).Any() && shape == await ShapeAsync(kept))
            {
                await EmptyAsync([.. tables.Except(kept)]);
                return;
            }
        }

        await MakeAsync();
    }

    private async Task MakeAsync()
    {
        await DropFormerAsync();
        await session.ExecuteAsync($"DELETE FROM kinow_pool.made WHERE name = @name; DROP DATABASE IF EXISTS `{name}`", ("@name", name));
        var options = new SqlOptions { ConnectTimeout = TimeSpan.FromSeconds(30) };
        await new Migrator(new SqlDataSource(await Servers.MySqlAsync(name), options)).MigrateAsync(null, CancellationToken.None);
        var kept = await FilledAsync(await TablesAsync());
        await session.ExecuteAsync(
            "INSERT INTO kinow_pool.made (name, kept, shape) VALUES (@name, @kept, @shape)",
            ("@name", name),
            ("@kept", string.Join(',', kept)),
            ("@shape", await ShapeAsync(kept)));
    }

    // Pools of other builds, as far as nobody uses them.
    private async Task DropFormerAsync()
    {
        var pool = name[..name.LastIndexOf('_')];
        const string formers = "SELECT name FROM kinow_pool.made WHERE name NOT LIKE CONCAT(@pool, '%')";
        foreach (var former in await session.ListAsync(formers, ("@pool", pool)))
        {
            if (!await session.LockAsync(former)) continue;
            await session.ExecuteAsync(
                $"DELETE FROM kinow_pool.made WHERE name = @former; DROP DATABASE IF EXISTS `{former}`; DO RELEASE_LOCK(@former)",
                ("@former", former));
        }
    }

    // Its last user may have forgotten a connection, or was killed and its statements go on.
    private async Task CutOffAsync()
    {
        const string others = "SELECT id FROM information_schema.processlist WHERE db = @name AND id <> CONNECTION_ID()";
        for (var i = 0; await session.ListAsync(others, ("@name", name)) is { Count: > 0 } connections; i++)
        {
            if (i == 1_000) throw new InvalidOperationException($"Somebody does not let go of {name}.");
            foreach (var connection in connections) await KillAsync(connection);
            await Task.Delay(20);
        }
    }

    private async Task KillAsync(string connection)
    {
        try
        {
            await session.ExecuteAsync($"KILL {connection}");
        }
        catch (MySqlException gone) when (gone.ErrorCode == MySqlErrorCode.NoSuchThread)
        {
            // It has just ended.
        }
    }

    private Task<List<string>> TablesAsync() => session.ListAsync(
        "SELECT table_name FROM information_schema.tables WHERE table_schema = @name AND table_type = 'BASE TABLE'", ("@name", name));

    private Task<List<string>> FilledAsync(IEnumerable<string> tables) =>
        session.ListAsync(string.Join(" UNION ALL ", tables.Select(table => $"(SELECT '{table}' FROM `{name}`.`{table}` LIMIT 1)")));

    private async Task<string> ShapeAsync(IReadOnlyCollection<string> kept)
    {
        var checksums = await session.ListAsync($"CHECKSUM TABLE {string.Join(", ", kept.Select(table => $"`{name}`.`{table}`"))}");
        return (await session.ListAsync(
            Shape, ("@name", name), ("@kept", string.Join(',', kept)), ("@checksums", string.Join(',', checksums))))[0];
    }

    // Without a word to the change log, whose table may be among those that are empty already.
    private async Task EmptyAsync(List<string> tables)
    {
        var large = await session.ListAsync(
            "SELECT table_name FROM information_schema.tables WHERE table_schema = @name AND (auto_increment > 1 OR table_rows > @many)",
            ("@name", name),
            ("@many", $"{Many}"));
        var filled = await FilledAsync(tables);
        var statements = tables.Intersect(large).Select(table => $"TRUNCATE `{name}`.`{table}`")
            .Concat(filled.Except(large).Select(table => $"DELETE FROM `{name}`.`{table}`"));
        await session.ExecuteAsync($"SET foreign_key_checks = 0, @`kinow_bulk` = 1; {string.Join(';', statements)}");
    }
}
