using System.Globalization;

namespace Kinow.ClientApi.Sql.Schema;

/// <summary>Decides from the files of this build and the record of the database what has to run, or why nothing may.</summary>
internal static class MigrationPlan
{
    /// <summary>What has to run, in order.</summary>
    /// <exception cref="MigrationException">Files and record do not fit together.</exception>
    internal static List<Migration> Make(IReadOnlyList<Migration> files, IReadOnlyList<AppliedMigration> applied)
    {
        Refuse(files.GroupBy(static file => file.Number).FirstOrDefault(static same => same.Skip(1).Any()) is { } twice
            ? $"{twice.First().Name} and {twice.Last().Name} have the same number. Give one of them another."
            : null);
        var byName = files.ToDictionary(static file => file.Name, StringComparer.Ordinal);
        foreach (var row in applied)
        {
            if (!Migration.Retired.Contains(row.Name)) Refuse(Fault(row, byName.GetValueOrDefault(row.Name)));
        }

        var ran = applied.Select(static row => row.Name).ToHashSet(StringComparer.Ordinal);
        var pending = files.Where(file => !ran.Contains(file.Name)).OrderBy(static file => file.Number).ToList();
        var newest = applied.MaxBy(static row => row.Name, StringComparer.Ordinal)?.Name;
        Refuse(pending.FirstOrDefault(file => string.CompareOrdinal(file.Name, newest) < 0) is { } late
            ? $"{late.Name} has never run, but {newest}, which comes after it, has. Give it a number after the last."
            : null);
        return pending;
    }

    internal static string TooOld(AppliedMigration row) =>
        $"{row.Name} has run on this database, but this build does not have it: the build is older than the database. Use a newer one.";

    private static string? Fault(AppliedMigration row, Migration? file) => (row, file) switch
    {
        ({ Finished: null }, _) =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"{row.Name} was begun at {row.Started:yyyy-MM-dd HH:mm:ss} UTC and did not come to its end: ")
            + $"{row.Statements} of its statements are done. Carry out the others by hand and set `finished` in its row of "
            + "schema_migration, or undo them and delete the row.",
        (_, null) => TooOld(row),
        _ when !row.Checksum.AsSpan().SequenceEqual(file.Checksum) =>
            $"{row.Name} was changed after it had run on this database. Undo the change, and put what is new into a new file.",
        _ => null,
    };

    private static void Refuse(string? reason)
    {
        if (reason is not null) throw new MigrationException(reason);
    }
}
