using System.CommandLine;
using Kinow.ClientApi.Admin.Connections;
using Kinow.ClientApi.Admin.Progress;
using Kinow.ClientApi.Queue;

namespace Kinow.ClientApi.Admin.Commands;

/// <summary><c>redrive</c>: sends dead letters back to be carried out.</summary>
internal static class RedriveCommand
{
    /// <summary>The command.</summary>
    public static Command Create(ConnectionOptions connections)
    {
        var all = new Option<bool>("--all") { Description = "All of them" };
        var accounts =
            new Option<Guid[]>("--account") { Description = "Those of an account; may be given several times", HelpName = "uuid" };
        accounts.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => !Guid.TryParse(token.Value, out _)))
            {
                result.AddError($"--account takes a UUID, not {token.Value}.");
            }
        });
        var command = new Command(
            "redrive", "Sends dead letters back to be carried out, in their order. Repeating it does no harm: a command is carried out once.") { all, accounts };
        command.Validators.Add(result =>
        {
            if (result.GetValue(all) == result.GetResult(accounts) is { Tokens.Count: > 0 })
            {
                result.AddError("Say which: either --all or --account.");
            }
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var queue = await OperatorQueue.OpenAsync(connections.Read(parsed), cancellationToken);
            var chosen = parsed.GetValue(accounts) is { Length: > 0 } some
                ? some.Select(id => id.ToString("D")).ToHashSet(StringComparer.Ordinal)
                : null;
            var output = parsed.InvocationConfiguration.Output;
            var count = 0;
            await ProgressDisplay.RunAsync(output, async stages => count = await RunAsync(queue, chosen, stages, cancellationToken));
            await output.WriteLineAsync(count == 1 ? "1 command sent back." : $"{count} commands sent back.");
            return ExitCodes.Done;
        });
        return command;
    }

    private static async Task<int> RunAsync(
        OperatorQueue queue, HashSet<string>? accounts, IStages stages, CancellationToken cancellationToken)
    {
        // A command that fails again comes back here; it is not sent round in circles.
        var start = DateTimeOffset.UtcNow;
        var stage = stages.Start("dead letters", await queue.CountDeadLettersAsync(cancellationToken));
        return await queue.DeadLetters.RedriveAsync(IsChosen, new Counter(stage), cancellationToken);

        bool IsChosen(DeadLetter letter) => !(letter.Sent > start) && accounts?.Contains(letter.GroupId) is not false;
    }

    private sealed class Counter(IProgress<long> stage) : IProgress<int>
    {
        public void Report(int value) => stage.Report(value);
    }
}
