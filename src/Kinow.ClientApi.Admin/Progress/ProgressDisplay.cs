using Spectre.Console;

namespace Kinow.ClientApi.Admin.Progress;

/// <summary>Shows long work: bars on a terminal, a line now and then elsewhere.</summary>
internal static class ProgressDisplay
{
    /// <summary>Does the work and shows how far it is.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="work">The work.</param>
    public static async Task RunAsync(TextWriter output, Func<IStages, Task> work)
    {
        if (!ReferenceEquals(output, Console.Out) || Console.IsOutputRedirected)
        {
            await work(new PlainStages(output, TimeProvider.System));
            return;
        }

        await AnsiConsole.Progress()
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(),
                new ElapsedTimeColumn(), new RemainingTimeColumn())
            .StartAsync(context => work(new BarStages(context)));
    }
}
