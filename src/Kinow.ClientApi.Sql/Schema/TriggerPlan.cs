using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.Schema;

/// <summary>The triggers of a database that differ from those that the maps of the tables ask for.</summary>
internal sealed class TriggerPlan
{
    private const string Query =
        "SELECT trigger_name, event_object_table, event_manipulation, action_timing, action_statement "
        + "FROM information_schema.triggers WHERE trigger_schema = DATABASE() ORDER BY event_object_table, trigger_name";

    private TriggerPlan(IReadOnlyList<Trigger> wanted, IReadOnlyList<Trigger> present)
    {
        Dropped = [.. present.Where(trigger => trigger.Announces || wanted.Any(other => other.Name == trigger.Name)).Except(wanted)];
        Created = [.. wanted.Except(present)];
    }

    /// <summary>The triggers that this build asks for.</summary>
    internal static IReadOnlyList<Trigger> Wanted { get; } = [.. TableMaps.All.SelectMany(TriggerWriter.For)];

    internal IReadOnlyList<Trigger> Dropped { get; }

    internal IReadOnlyList<Trigger> Created { get; }

    /// <summary>What differs, by name.</summary>
    internal IReadOnlyList<string> Names =>
        [.. Dropped.Concat(Created).Select(static trigger => $"trigger {trigger.Name}").Distinct().Order(StringComparer.Ordinal)];

    internal static async Task<TriggerPlan> MakeAsync(
        SqlSession session, IReadOnlyList<Trigger> wanted, CancellationToken cancellationToken) =>
        new(wanted, await session.QueryAsync(
            Query,
            null,
            static row => new Trigger(row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4)),
            cancellationToken));

    /// <summary>
    /// Brings the database in line. No change of a row goes unannounced meanwhile: its table is locked while a trigger is replaced.
    /// </summary>
    /// <exception cref="MigrationException">The server refused.</exception>
    internal async Task RunAsync(SqlSession session, CancellationToken cancellationToken)
    {
        foreach (var table in Dropped.Concat(Created).Select(static trigger => trigger.Table).Distinct())
        {
            cancellationToken.ThrowIfCancellationRequested();
            string[] statements =
            [
                $"LOCK TABLES `{table}` WRITE",
                .. Dropped.Where(trigger => trigger.Table == table).Select(static trigger => trigger.Drop),
                .. Created.Where(trigger => trigger.Table == table).Select(static trigger => trigger.Create),
                "UNLOCK TABLES",
            ];
            try
            {
                foreach (var statement in statements) await session.ExecuteAsync(statement, null, cancellationToken);
            }
            catch (System.Data.Common.DbException failure)
            {
                throw new MigrationException($"The triggers of {table} could not be made: {failure.Message}", failure);
            }
        }
    }
}
