using System.Text.RegularExpressions;
using Kinow.TestSupport;

namespace Kinow.EndToEnd.Tests.Real.Chaos;

/// <summary>What goes wrong at which command: the worker is killed and started again, the database is stopped and started.</summary>
internal sealed partial class Troubles(RealSystem system, PrivateServer mySql) : IAsyncDisposable
{
    private readonly List<string> ended = [];
    private ProgramProcess worker = system.StartWorker();

    /// <summary>How often the worker was killed.</summary>
    public int Kills { get; private set; }

    /// <summary>Kills the worker with whatever it is doing, and starts another.</summary>
    public async Task KillWorkerAsync()
    {
        await worker.KillAsync();
        ended.Add(worker.Output);
        await worker.DisposeAsync();
        Kills++;
        worker = system.StartWorker();
    }

    /// <summary>Stops the database for a while.</summary>
    public async Task StopDatabaseAsync()
    {
        await mySql.StopAsync();
        await Task.Delay(TimeSpan.FromSeconds(4));
        await mySql.StartAgainAsync();
    }

    /// <summary>Ends the worker in order and adds up what all workers said of duplicates.</summary>
    public async Task<long> CountSuppressedAsync()
    {
        await worker.StopAsync();
        return ended.Append(worker.Output).Sum(
            static output => Suppressed().Matches(output).Select(static m => long.Parse(m.Groups[1].ValueSpan)).LastOrDefault());
    }

    public ValueTask DisposeAsync() => worker.DisposeAsync();

    [GeneratedRegex("duplicates suppressed ([0-9]+)")]
    private static partial Regex Suppressed();
}
