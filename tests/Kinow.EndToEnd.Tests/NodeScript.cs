using System.Diagnostics;

namespace Kinow.EndToEnd.Tests;

/// <summary>Runs a script of the <c>node</c> folder.</summary>
internal static class NodeScript
{
    /// <summary>Runs a script to its end and gives what it printed.</summary>
    public static async Task<string> RunAsync(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("node", arguments)
        {
            WorkingDirectory = Repository.Node,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
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
