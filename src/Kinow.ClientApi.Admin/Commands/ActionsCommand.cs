using System.CommandLine;
using System.Globalization;
using Kinow.ClientApi.Admin.Arguments;
using Kinow.ClientApi.Admin.Connections;
using Kinow.ClientApi.Sql.Operating;
using Microsoft.Extensions.DependencyInjection;

namespace Kinow.ClientApi.Admin.Commands;

/// <summary><c>actions list</c>: tells what operators have done.</summary>
internal static class ActionsCommand
{
    /// <summary>The command.</summary>
    public static Command Create(ConnectionOptions connections)
    {
        var count = Numbers.Option("--count", "How many at most, 1 to 10,000", 20, 1, 10_000);
        var list = new Command("list", "Tells what operators have done, the newest first, and what `undo` can take back.") { count };
        list.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = new ServiceCollection().AddSql(connections.Read(parsed)).BuildServiceProvider();
            var book = new OperatorActions(await Database.OpenAsync(services, cancellationToken));
            foreach (var entry in await book.ListAsync((int)parsed.GetValue(count), cancellationToken))
                await parsed.InvocationConfiguration.Output.WriteLineAsync(Line(entry));
            return ExitCodes.Done;
        });
        return new("actions", "Tells what operators have done.") { list };
    }

    private static string Line(OperatorEntry entry)
    {
        var (action, text) = (entry.Action, entry.Detail is null ? "" : $": {entry.Detail}");
        var undo = entry.UndoneBy is { } by ? $"  taken back by {by:D}"
            : entry.IsReversible ? "  can be taken back"
            : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{action.Id:D}  {entry.Date:u}  {action.Operator}  {action.Command}  {entry.Outcome}{text}{undo}");
    }
}
