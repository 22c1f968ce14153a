using System.ComponentModel;
using System.Diagnostics;

namespace Kinow.TestSupport;

/// <summary>Runs programs to their end.</summary>
internal static class Shell
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    /// <summary>Runs a program.</summary>
    /// <exception cref="InvalidOperationException">It ended badly; the message is what it said.</exception>
    public static Task RunAsync(string program, string[] arguments, params (string Name, string Value)[] variables) =>
        RunAsync(Patience, program, arguments, variables);

    /// <summary>Runs a program that may take longer than most.</summary>
    /// <exception cref="InvalidOperationException">It ended badly; the message is what it said.</exception>
    public static async Task RunAsync(TimeSpan longest, string program, string[] arguments, params (string Name, string Value)[] variables)
    {
        using var process = Start(program, arguments, variables);
        using var patience = new CancellationTokenSource(longest);
        var output = process.StandardOutput.ReadToEndAsync(patience.Token);
        var errors = process.StandardError.ReadToEndAsync(patience.Token);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} did not end.");
        }

        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: {await output}{await errors}");
        }
    }

    /// <summary>Whether a program is there and says that all is well.</summary>
    public static bool Succeeds(string program, params string[] arguments)
    {
        try
        {
            using var process = Start(program, arguments);
            process.OutputDataReceived += (_, _) => { };
            process.ErrorDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            return process.WaitForExit(TimeSpan.FromSeconds(10)) && process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private static Process Start(string program, string[] arguments, params (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in variables) start.Environment[name] = value;
        var process = Process.Start(start)!;
        process.StandardInput.Close();
        return process;
    }
}
