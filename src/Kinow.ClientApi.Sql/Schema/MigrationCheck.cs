using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.Schema;

/// <summary>Says whether the schema is up to date, and changes nothing.</summary>
public sealed class MigrationCheck(SqlDataSource source)
{
    /// <summary>
    /// The names of the files that have not run yet, in order; all of them when the database is missing. Where all have run, the triggers
    /// that differ from those of this build.
    /// </summary>
    /// <exception cref="MigrationException">Files and record do not fit together.</exception>
    /// <exception cref="SqlUnavailableException">The database is out of reach.</exception>
    public async Task<IReadOnlyList<string>> FindPendingAsync(CancellationToken cancellationToken)
    {
        var options = source.Options with { CommandTimeout = TimeSpan.FromSeconds(30), Pooled = false };
        using var database = new SqlDatabase(new SqlDataSource(source.ConnectionString, options));
        var pending = MigrationPlan.Make(Migration.All, await AppliedMigration.AllAsync(database, cancellationToken));
        if (pending.Count > 0) return [.. pending.Select(static file => file.Name)];
        return await database.UseAsync(
            async session => (await TriggerPlan.MakeAsync(session, TriggerPlan.Wanted, cancellationToken)).Names, cancellationToken);
    }
}
