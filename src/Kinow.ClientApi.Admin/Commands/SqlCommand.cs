using System.CommandLine;
using System.Data.Common;
using System.Globalization;
using Kinow.ClientApi.Admin.Auditing;
using Kinow.ClientApi.Admin.Connections;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Operating;

namespace Kinow.ClientApi.Admin.Commands;

/// <summary>
/// <c>sql</c>: changes rows as any other program may that writes to the database, on machines that have no client for it.
/// </summary>
internal static class SqlCommand
{
    /// <summary>The command.</summary>
    public static Command Create(ConnectionOptions connections)
    {
        var statement = new Argument<string>("statement") { Description = "Such as \"UPDATE product SET active = 0 WHERE id = 7\"" };
        var command = new Command("sql", "Carries out an SQL statement that changes rows, and says how many it found.") { statement };
        return AuditedCommand.Of(
            command,
            "sql",
            connections,
            static (services, settings) => services.AddSql(settings),
            parsed => [("statement", AuditedStatement.Write(parsed.GetRequiredValue(statement)))],
            async (run, parsed, cancellationToken) =>
            {
                var rows = await RunAsync(run.Database, parsed.GetRequiredValue(statement), cancellationToken);
                if (rows < 0) throw new AdminException(
                    ExitCodes.Refused, "The statement changes nothing: it reads, and what it reads is not shown here.");
                var said = rows == 1 ? "1 row" : string.Create(CultureInfo.InvariantCulture, $"{rows:N0} rows");
                await run.Output.WriteLineAsync($"{said}.");
                return (ExitCodes.Done, said);
            },
            needsTables: false);
    }

    private static async Task<int> RunAsync(SqlDatabase database, string text, CancellationToken cancellationToken)
    {
        try
        {
            return await database.UseAsync(session => session.ExecuteAsync(text, null, cancellationToken), cancellationToken);
        }
        catch (ArgumentException variable)
        {
            throw new AdminException(ExitCodes.Refused, variable.Message);
        }
        catch (DbException refused)
        {
            throw new AdminException(ExitCodes.Refused, $"The database refused it: {refused.Message}");
        }
    }
}
