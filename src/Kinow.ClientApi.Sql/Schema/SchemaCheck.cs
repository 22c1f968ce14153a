using System.Data.Common;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Sql.Connections;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Sql.Schema;

/// <summary>
/// Compares the database with this build when a process starts. Versions of the code run beside each other while one replaces the other, so
/// a schema that only has more than this build knows is told of and worked with; one that this build cannot work with is refused.
/// </summary>
public sealed class SchemaCheck(SqlDatabase database, ILogger<SchemaCheck> logger)
{
    /// <summary>Compares. A database that is out of reach is looked at by whoever needs it first.</summary>
    /// <exception cref="MigrationException">A migration has run that this build cannot work with.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<AppliedMigration> applied;
        try
        {
            applied = await AppliedMigration.AllAsync(database, cancellationToken);
        }
        catch (StoreUnavailableException)
        {
            return;
        }
        catch (DbException refused)
        {
            SqlLog.OtherSchema(logger, $"The database does not say which migrations have run: {refused.Message}");
            return;
        }

        if (Compare(Migration.All, applied) is { } difference) SqlLog.OtherSchema(logger, difference);
    }

    /// <summary>What is different, where that can be worked with; null when nothing is.</summary>
    /// <exception cref="MigrationException">It cannot.</exception>
    internal static string? Compare(IReadOnlyList<Migration> files, IReadOnlyList<AppliedMigration> applied)
    {
        var known = files.Select(static file => file.Name).Concat(Migration.Retired).ToHashSet(StringComparer.Ordinal);
        if (applied.FirstOrDefault(row => Migration.IsBreaking(row.Name) && !known.Contains(row.Name)) is { } breaking)
            throw new MigrationException(MigrationPlan.TooOld(breaking));
        try
        {
            var pending = MigrationPlan.Make(files, applied);
            return pending.Count == 0
                ? null
                : $"The tables are not up to date: {pending[0].Name} has not run. Run `kinow-admin migrate`.";
        }
        catch (MigrationException different)
        {
            return different.Message;
        }
    }
}
