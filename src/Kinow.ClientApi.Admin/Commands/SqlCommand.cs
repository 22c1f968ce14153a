using System.CommandLine;
using System.Data.Common;
using System.Globalization;
using Kinow.ClientApi.Admin.Connections;
using Kinow.ClientApi.Sql.Connections;
using Microsoft.Extensions.DependencyInjection;

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
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var text = parsed.GetRequiredValue(statement);
            await using var services = new ServiceCollection().AddSql(connections.Read(parsed)).BuildServiceProvider();
            var rows = await RunAsync(Database.Of(services), text, cancellationToken);
            if (rows < 0) throw new AdminException(
                ExitCodes.Refused, "The statement changes nothing: it reads, and what it reads is not shown here.");
            await parsed.InvocationConfiguration.Output.WriteLineAsync(
                rows == 1 ? "1 row." : string.Create(CultureInfo.InvariantCulture, $"{rows:N0} rows."));
            return ExitCodes.Done;
        });
        return command;
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
