using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Kinow.TestSupport.Lambda;

/// <summary>A function as Lambda runs it: its <c>bootstrap</c> in a process of its own.</summary>
public sealed class FunctionProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly Watchdog watchdog;
    private readonly Task reading;
    private readonly ConcurrentQueue<string> output = new();

    private FunctionProcess(ProcessStartInfo start)
    {
        process = new() { StartInfo = start };
        process.Start();
        watchdog = new($"kill -KILL {process.Id}");
        reading = ProcessOutput.ReadAsync(process, output.Enqueue);
    }

    /// <summary>What it has written so far.</summary>
    public string Output => string.Join('\n', output);

    /// <summary>Whether it still runs.</summary>
    public bool IsRunning => !process.HasExited;

    /// <summary>The memory that it holds at the moment, in bytes.</summary>
    public long ResidentBytes
    {
        get
        {
            var line = File.ReadLines($"/proc/{process.Id}/status").First(l => l.StartsWith("VmRSS:", StringComparison.Ordinal));
            return 1024 * long.Parse(line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
        }
    }

    /// <summary>Starts a published function.</summary>
    /// <param name="folder">The folder that would be the content of its zip.</param>
    /// <param name="emulator">What it takes for Lambda; null outside Lambda.</param>
    /// <param name="environment">Further variables.</param>
    /// <param name="arguments">The command line.</param>
    public static FunctionProcess Start(
        string folder, RuntimeApiEmulator? emulator, IEnumerable<KeyValuePair<string, string>> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(folder, "bootstrap"), arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // A function sees its own variables and no others; no .NET is installed where it runs.
        start.Environment.Clear();
        start.Environment["PATH"] = "/usr/local/bin:/usr/bin:/bin";
        start.Environment["LAMBDA_TASK_ROOT"] = folder;
        if (emulator is not null) start.Environment["AWS_LAMBDA_RUNTIME_API"] = emulator.Address;
        start.Environment["AWS_LAMBDA_FUNCTION_NAME"] = "kinow";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return new(start);
    }

    /// <summary>Asks it to end, as Lambda does, and waits.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> StopAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
        return await ExitAsync();
    }

    /// <summary>Waits until it has ended.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> ExitAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        await process.WaitForExitAsync(patience.Token);
        await reading.WaitAsync(patience.Token);
        return process.ExitCode;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        await reading;
        await watchdog.CallOffAsync();
        process.Dispose();
    }
}
