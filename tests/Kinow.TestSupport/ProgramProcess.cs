using System.Collections.Concurrent;
using System.Diagnostics;

namespace Kinow.TestSupport;

/// <summary>A program of ours in a process of its own, which ends with the tests, however they end.</summary>
public sealed class ProgramProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly Watchdog watchdog;
    private readonly Task output;
    private readonly ConcurrentQueue<string> lines = [];
    private readonly SemaphoreSlim news = new(0);

    private ProgramProcess(Process process)
    {
        this.process = process;
        process.Start();
        watchdog = new($"kill -KILL {process.Id}");
        output = ProcessOutput.ReadAsync(process, Take);
    }

    /// <summary>All that it has said so far, on both outputs.</summary>
    public string Output => string.Join('\n', lines);

    /// <summary>What it ended with; only once it has ended.</summary>
    public int ExitCode => process.ExitCode;

    /// <summary>Where a program is, as it was built beside the tests.</summary>
    /// <param name="project">The project below <c>src/</c>.</param>
    /// <param name="assembly">The name of its assembly.</param>
    public static string FileOf(string project, string assembly) => RepositoryRoot.Path(
        "src", project, "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0", assembly + ".dll");

    /// <summary>Starts a program as it was built beside the tests.</summary>
    /// <param name="project">The project below <c>src/</c>.</param>
    /// <param name="assembly">The name of its assembly.</param>
    /// <param name="arguments">The command line.</param>
    /// <param name="variables">Variables of its environment; null takes one away.</param>
    public static ProgramProcess Start(
        string project, string assembly, IEnumerable<string> arguments, IEnumerable<KeyValuePair<string, string?>> variables)
    {
        var start = new ProcessStartInfo("dotnet", [FileOf(project, assembly), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in variables) start.Environment[name] = value;
        return new(new() { StartInfo = start });
    }

    /// <summary>Waits until it has said a line.</summary>
    /// <param name="isIt">Knows the line.</param>
    /// <param name="patience">How long to wait.</param>
    /// <exception cref="InvalidOperationException">It has ended without saying it, or has not said it in time; the message is all it
    /// said.</exception>
    public async Task<string> WaitForLineAsync(Func<string, bool> isIt, TimeSpan patience)
    {
        var deadline = Stopwatch.StartNew();
        while (true)
        {
            if (lines.FirstOrDefault(isIt) is { } line) return line;
            if (deadline.Elapsed > patience || process.HasExited)
            {
                throw new InvalidOperationException($"The program did not say what it should:\n{Output}");
            }
            await news.WaitAsync(TimeSpan.FromMilliseconds(200));
        }
    }

    /// <summary>Waits until it has ended by itself.</summary>
    /// <param name="patience">How long to wait.</param>
    /// <returns>What it ended with.</returns>
    public async Task<int> WaitForExitAsync(TimeSpan patience)
    {
        using var limit = new CancellationTokenSource(patience);
        await process.WaitForExitAsync(limit.Token);
        await output.WaitAsync(limit.Token);
        return process.ExitCode;
    }

    /// <summary>Ends it as a crash does (<c>SIGKILL</c>). Returns once it has gone.</summary>
    public async Task KillAsync()
    {
        if (!process.HasExited) process.Kill();
        await process.WaitForExitAsync();
        await output;
    }

    /// <summary>Asks it to end (<c>SIGTERM</c>). Returns once it has gone.</summary>
    public async Task StopAsync()
    {
        if (!process.HasExited) await Shell.RunAsync("kill", ["-TERM", $"{process.Id}"]);
        await WaitForExitAsync(TimeSpan.FromSeconds(30));
    }

    /// <summary>Ends it if it runs.</summary>
    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        await watchdog.CallOffAsync();
        process.Dispose();
        news.Dispose();
    }

    private void Take(string line)
    {
        lines.Enqueue(line);
        news.Release();
    }
}
