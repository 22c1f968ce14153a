using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.Schema;

/// <summary>
/// Brings the schema up to date. Files run in the order of their numbers, once each; of several migrators at once one works and the others
/// wait. Before anything runs, files and record are compared: if they do not fit together nothing is done. After the files come the
/// triggers that announce changes: those that differ from what the maps of the tables ask for are replaced.
/// </summary>
public sealed class Migrator
{
    private const string CreateRecord = """
        CREATE TABLE IF NOT EXISTS schema_migration (
          name VARCHAR(255) NOT NULL,
          checksum BINARY(32) NOT NULL,
          started DATETIME(6) NOT NULL,
          finished DATETIME(6) NULL,
          statements INT NOT NULL DEFAULT 0,
          PRIMARY KEY (name)
        ) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin
        """;

    private readonly SqlDataSource source;
    private readonly IReadOnlyList<Migration> files;
    private readonly IReadOnlyList<Trigger> triggers;
    private readonly TimeSpan patience;

    /// <summary>A migrator.</summary>
    /// <param name="source">The database. It is created if it is missing.</param>
    public Migrator(SqlDataSource source)
        : this(source, Migration.All, TriggerPlan.Wanted, TimeSpan.FromMinutes(1))
    {
    }

    internal Migrator(SqlDataSource source, IReadOnlyList<Migration> files, IReadOnlyList<Trigger> triggers, TimeSpan patience) =>
        (this.source, this.files, this.triggers, this.patience) = (source, files, triggers, patience);

    /// <summary>Runs what has not run yet, and repairs triggers.</summary>
    /// <param name="applying">Told the name of each file before it runs, and of each trigger that is repaired where no file ran.</param>
    /// <param name="cancellationToken">Stops between two statements; the file under way stays recorded as unfinished.</param>
    /// <returns>The names that were told.</returns>
    /// <exception cref="MigrationException">Files and record do not fit together, or a statement failed.</exception>
    /// <exception cref="SqlUnavailableException">The database is out of reach.</exception>
    public async Task<IReadOnlyList<string>> MigrateAsync(Action<string>? applying, CancellationToken cancellationToken)
    {
        var options = source.Options with { CommandTimeout = TimeSpan.FromMinutes(5), Pooled = false };
        using var database = new SqlDatabase(new SqlDataSource(source.ConnectionString, options));
        await CreateDatabaseAsync(cancellationToken);
        return await database.UseAsync(
            async session =>
            {
                // The lock goes with the connection, whatever happens.
                await LockAsync(session, cancellationToken);
                return await MigrateAsync(session, applying, cancellationToken);
            },
            cancellationToken);
    }

    // Lock names are at most 64 characters, and are shared by all databases of a server.
    private string LockName => "kinow_migration:" + Convert.ToHexStringLower(
        System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(source.Database)).AsSpan(0, 16));

    private async Task CreateDatabaseAsync(CancellationToken cancellationToken)
    {
        try
        {
            await source.CreateDatabaseAsync().WaitAsync(source.Options.ConnectTimeout * 2, cancellationToken);
        }
        catch (Exception failure) when (SqlFaults.Of(failure) == SqlFault.Unavailable)
        {
            throw new SqlUnavailableException("The database cannot be reached.", failure);
        }
    }

    private async Task LockAsync(SqlSession session, CancellationToken cancellationToken)
    {
        var got = await session.FirstAsync<int?>(
            "SELECT GET_LOCK(@Name, @Seconds)",
            new() { ["Name"] = LockName, ["Seconds"] = (int)Math.Ceiling(patience.TotalSeconds) },
            cancellationToken);
        if (got == 1) return;
        throw new MigrationException("Another migration of this database is running and did not come to its end in time. Try again later.");
    }

    private async Task<IReadOnlyList<string>> MigrateAsync(
        SqlSession session, Action<string>? applying, CancellationToken cancellationToken)
    {
        await session.ExecuteAsync(CreateRecord, null, cancellationToken);
        var applied = await AppliedMigration.AllAsync(session, cancellationToken);
        var pending = MigrationPlan.Make(files, applied);
        foreach (var file in pending)
        {
            applying?.Invoke(file.Name);
            await RunAsync(session, file, cancellationToken);
        }

        var plan = await TriggerPlan.MakeAsync(session, triggers, cancellationToken);
        IReadOnlyList<string> repaired = pending.Count == 0 ? plan.Names : [];
        foreach (var name in repaired) applying?.Invoke(name);
        await plan.RunAsync(session, cancellationToken);
        return [.. pending.Select(static file => file.Name), .. repaired];
    }

    // The database commits after every statement that changes the schema, so the record is kept statement by statement.
    private static async Task RunAsync(SqlSession session, Migration file, CancellationToken cancellationToken)
    {
        var statements = SqlScript.Split(file.Sql);
        await session.ExecuteAsync(
            "INSERT INTO schema_migration (name, checksum, started) VALUES (@Name, @Checksum, UTC_TIMESTAMP(6))",
            new() { ["Name"] = file.Name, ["Checksum"] = file.Checksum },
            cancellationToken);
        for (var i = 0; i < statements.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                await session.ExecuteAsync(statements[i], null, cancellationToken);
            }
            catch (System.Data.Common.DbException failure)
            {
                throw new MigrationException($"{file.Name}: statement {i + 1} of {statements.Count} failed: {failure.Message}", failure);
            }

            await session.ExecuteAsync(
                "UPDATE schema_migration SET statements = @Done WHERE name = @Name",
                new() { ["Done"] = i + 1, ["Name"] = file.Name },
                cancellationToken);
        }

        await session.ExecuteAsync(
            "UPDATE schema_migration SET finished = UTC_TIMESTAMP(6) WHERE name = @Name",
            new() { ["Name"] = file.Name },
            cancellationToken);
    }
}
