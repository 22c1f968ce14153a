using System.CommandLine;

using Kinow.ClientApi.Admin.Connections;
using Kinow.ClientApi.Storage.Aurora.Connections;
using Kinow.ClientApi.Storage.Aurora.Schema;

namespace Kinow.ClientApi.Admin.Commands;

/// <summary><c>migrate</c>: brings the tables up to date.</summary>
internal static class MigrateCommand
{
    /// <summary>The command.</summary>
    public static Command Create(ConnectionOptions connections)
    {
        var check = new Option<bool>("--check") { Description = "Change nothing; name what has to run, and end with 4 when there is something" };
        var command = new Command("migrate", "Brings the tables of the database up to date. The database is created when it is missing.") { check };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var source = Database.Source(connections.Read(parsed));
            var output = parsed.InvocationConfiguration.Output;
            return parsed.GetValue(check) ? await CheckAsync(source, output, cancellationToken) : await MigrateAsync(source, output, cancellationToken);
        });
        return command;
    }

    private static async Task<int> CheckAsync(SqlDataSource source, TextWriter output, CancellationToken cancellationToken)
    {
        var pending = await new MigrationCheck(source).FindPendingAsync(cancellationToken);
        foreach (var name in pending) await output.WriteLineAsync(name);
        await output.WriteLineAsync(pending.Count == 0 ? "Up to date." : $"{pending.Count} to run.");
        return pending.Count == 0 ? ExitCodes.Done : ExitCodes.Refused;
    }

    private static async Task<int> MigrateAsync(SqlDataSource source, TextWriter output, CancellationToken cancellationToken)
    {
        var done = await new Migrator(source).MigrateAsync(output.WriteLine, cancellationToken);
        await output.WriteLineAsync(done.Count == 0 ? "Up to date: nothing to do." : $"{done.Count} done; the tables are up to date.");
        return ExitCodes.Done;
    }
}
