using System.CommandLine;
using Kinow.ClientApi.Admin.Connections;

namespace Kinow.ClientApi.Admin.Auditing;

/// <summary>
/// A command that is written down, and whose changes <c>undo</c> takes back: it makes them by
/// <see cref="Sql.Operating.OperatorChanges"/>, of kinds that are among <see cref="Sql.Operating.ReversibleKinds"/>.
/// </summary>
internal static class ReversibleCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="command">The command, with its options.</param>
    /// <param name="name">What it is called in the book.</param>
    /// <param name="argumentsOf">What it is given, without secrets.</param>
    /// <param name="change">Makes the changes, and says in some words what was done.</param>
    public static Command Of(
        Command command,
        string name,
        ConnectionOptions connections,
        Func<ParseResult, IEnumerable<(string Name, string? Value)>> argumentsOf,
        Func<AuditedRun, ParseResult, CancellationToken, Task<string>> change) => AuditedCommand.Of(
            command,
            name,
            connections,
            static (services, settings) => services.AddSql(settings),
            argumentsOf,
            async (run, parsed, cancellationToken) =>
            {
                var said = await change(run, parsed, cancellationToken);
                await run.Output.WriteLineAsync($"{said}. To take it back: kinow-admin undo {run.Action.Id:D}");
                return (ExitCodes.Done, said);
            });
}
