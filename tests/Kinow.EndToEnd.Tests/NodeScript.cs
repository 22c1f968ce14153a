using System.Diagnostics;

namespace Kinow.EndToEnd.Tests;

/// <summary>Runs a script of the <c>node</c> folder.</summary>
internal static class NodeScript
{
    /// <summary>Runs a script to its end and gives what it printed.</summary>
    public static Task<string> RunAsync(params string[] arguments) => RunInAsync(Repository.Node, "node", arguments);

    /// <summary>Runs a program in a folder to its end and gives what it printed.</summary>
    /// <param name="folder">Where it runs.</param>
    /// <param name="program">Its name.</param>
    /// <param name="arguments">What it is told.</param>
    /// <param name="variables">What it finds in its environment, besides what is there.</param>
    public static async Task<string> RunInAsync(
        string folder, string program, string[] arguments, IEnumerable<KeyValuePair<string, string?>>? variables = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in variables ?? []) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(4));
        var output = process.StandardOutput.ReadToEndAsync(patience.Token);
        var errors = process.StandardError.ReadToEndAsync(patience.Token);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{arguments[0]} did not end.");
        }

        Assert.True(process.ExitCode == 0, $"{arguments[0]} ended with {process.ExitCode}:\n{await output}\n{await errors}");
        return await output;
    }
}
