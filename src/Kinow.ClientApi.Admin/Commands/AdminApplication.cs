using System.CommandLine;
using Kinow.ClientApi.Admin.Connections;

namespace Kinow.ClientApi.Admin.Commands;

/// <summary>The operator's tool: all its commands, and what it says when one does not work.</summary>
public static class AdminApplication
{
    /// <summary>Runs one command.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="output">What was asked for goes here.</param>
    /// <param name="error">Why it was not done, in one line, goes here.</param>
    /// <param name="cancellationToken">Stops the command between two steps, as Ctrl+C does.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(
        string[] args, TextWriter output, TextWriter error, CancellationToken cancellationToken = default)
    {
        var parsed = Create().Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var wrong in parsed.Errors) await error.WriteLineAsync(wrong.Message);
            await error.WriteLineAsync("--help tells what there is.");
            return ExitCodes.Usage;
        }

        try
        {
            var invocation = new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false };
            return await parsed.InvokeAsync(invocation, cancellationToken);
        }
        catch (Exception failure)
        {
            var (code, sentence) = Failures.Explain(failure);
            await error.WriteLineAsync(sentence);
            return code;
        }
    }

    private static RootCommand Create()
    {
        var connections = new ConnectionOptions();
        var root = new RootCommand(
            """
            Prepares and repairs what the Client API runs on.

            Exit codes: 0 done, 1 failed, 2 unusable command line, 3 a server is out of reach, 4 refused or not in order, 130 stopped by Ctrl+C.
            What was stopped goes on where it was when it is started again; only seed wants a new database.
            """);
        connections.AddTo(root);
        root.Subcommands.Add(MigrateCommand.Create(connections));
        root.Subcommands.Add(SeedCommand.Create(connections));
        root.Subcommands.Add(ReindexCommand.Create(connections));
        root.Subcommands.Add(DocumentCommand.Create(connections));
        root.Subcommands.Add(PeekCommand.Create(connections));
        root.Subcommands.Add(RedriveCommand.Create(connections));
        root.Subcommands.Add(SessionsCommand.Create(connections));
        root.Subcommands.Add(TokensCommand.Create(connections));
        root.Subcommands.Add(OrdersCommand.Create(connections));
        root.Subcommands.Add(PaymentsCommand.Create(connections));
        root.Subcommands.Add(VouchersCommand.Create(connections));
        root.Subcommands.Add(BalanceCommand.Create(connections));
        root.Subcommands.Add(SubscriptionsCommand.Create(connections));
        root.Subcommands.Add(AppsCommand.Create(connections));
        root.Subcommands.Add(FlagsCommand.Create(connections));
        root.Subcommands.Add(EventsCommand.Create(connections));
        root.Subcommands.Add(OperationsCommand.Create(connections));
        root.Subcommands.Add(ActionsCommand.Create(connections));
        root.Subcommands.Add(UndoCommand.Create(connections));
        root.Subcommands.Add(ScreensCommand.Create(connections));
        root.Subcommands.Add(SqlCommand.Create(connections));
        return root;
    }
}
