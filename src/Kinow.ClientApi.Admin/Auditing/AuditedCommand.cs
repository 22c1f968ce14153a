using System.CommandLine;
using System.Data.Common;
using Kinow.ClientApi.Admin.Connections;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Configuration;
using Kinow.ClientApi.Sql.Operating;
using Microsoft.Extensions.DependencyInjection;

namespace Kinow.ClientApi.Admin.Auditing;

/// <summary>
/// A command that is written down before it does anything: who, when, what, and then what has come of it. What cannot be written down is
/// not done. There is no other way to run what is given to it.
/// </summary>
internal sealed class AuditedCommand
{
    private readonly string name;
    private readonly bool needsTables;
    private readonly ConnectionOptions connections;
    private readonly Option<string?> operatorName = new("--operator")
    {
        Description = "Who does it, for the book of what operators do [the user of this machine]",
        HelpName = "name",
    };

    private AuditedCommand(string name, ConnectionOptions connections, bool needsTables) =>
        (this.name, this.connections, this.needsTables) = (name, connections, needsTables);

    /// <summary>Makes the command.</summary>
    /// <param name="command">The command, with its options.</param>
    /// <param name="name">What it is called in the book, such as <c>orders refund</c>.</param>
    /// <param name="addServices">Adds the servers that it works on, the database among them.</param>
    /// <param name="argumentsOf">What it is given, without secrets.</param>
    /// <param name="run">What it does. It gives the exit code, and what has come of it in some words.</param>
    /// <param name="needsTables">Whether all tables have to be up to date. The book has to be there in any case.</param>
    public static Command Of(
        Command command,
        string name,
        ConnectionOptions connections,
        Func<IServiceCollection, StoreSettings, IServiceCollection> addServices,
        Func<ParseResult, IEnumerable<(string Name, string? Value)>> argumentsOf,
        Func<AuditedRun, ParseResult, CancellationToken, Task<(int Code, string Detail)>> run,
        bool needsTables = true)
    {
        var audited = new AuditedCommand(name, connections, needsTables);
        command.Options.Add(audited.operatorName);
        command.SetAction((parsed, cancellationToken) => audited.RunAsync(parsed, addServices, argumentsOf, run, cancellationToken));
        return command;
    }

    private async Task<int> RunAsync(
        ParseResult parsed,
        Func<IServiceCollection, StoreSettings, IServiceCollection> addServices,
        Func<ParseResult, IEnumerable<(string Name, string? Value)>> argumentsOf,
        Func<AuditedRun, ParseResult, CancellationToken, Task<(int Code, string Detail)>> run,
        CancellationToken cancellationToken)
    {
        await using var services = addServices(new ServiceCollection(), connections.Read(parsed)).BuildServiceProvider();
        var database = needsTables ? await Database.OpenAsync(services, cancellationToken) : Database.Of(services);
        var book = new OperatorActions(database);
        var action = new OperatorAction(
            Guid.CreateVersion7(), parsed.GetValue(operatorName) ?? NameOfUser(), name, AuditedArguments.Write(argumentsOf(parsed)));
        var running = new AuditedRun(action, services, database, book, parsed.InvocationConfiguration.Output);
        await BeginAsync(book, action, cancellationToken);
        try
        {
            var (code, detail) = await run(running, parsed, cancellationToken);
            await book.EndAsync(action.Id, OutcomeOf(code), detail, CancellationToken.None);
            return code;
        }
        catch (Exception failure)
        {
            if (!running.IsUncertain) await EndAsync(book, action.Id, failure);
            throw;
        }
    }

    private static async Task BeginAsync(OperatorActions book, OperatorAction action, CancellationToken cancellationToken)
    {
        try
        {
            await book.BeginAsync(action, cancellationToken);
        }
        catch (DbException refused)
        {
            throw new AdminException(
                ExitCodes.Refused, $"It cannot be written down, and was not done. Run `kinow-admin migrate`: {refused.Message}");
        }
    }

    private static string NameOfUser() => $"{Environment.UserName}@{Environment.MachineName}";

    private static OperatorOutcome OutcomeOf(int code) => code switch
    {
        ExitCodes.Done => OperatorOutcome.Done,
        ExitCodes.Refused => OperatorOutcome.Refused,
        _ => OperatorOutcome.Failed,
    };

    // Why it failed is told to whoever asked; that it cannot be written down as well must not hide it.
    private static async Task EndAsync(OperatorActions book, Guid action, Exception failure)
    {
        try
        {
            var (code, sentence) = Failures.Explain(failure);
            await book.EndAsync(action, OutcomeOf(code), sentence, CancellationToken.None);
        }
        catch (StoreUnavailableException)
        {
            // It stays as one that was begun.
        }
    }
}
