using System.Diagnostics;

namespace Kinow.TestSupport;

/// <summary>
/// Runs a script once this process has ended, whether in order or killed, or when told to: a shell of its own session waits at the other
/// end of a pipe, and the kernel closes pipes whatever happens.
/// </summary>
internal sealed class Watchdog(string script)
{
    private readonly Process process = Process.Start(
        new ProcessStartInfo("setsid", ["bash", "-c", $"read -r word; [ \"$word\" = off ] || {{ {script}; }}"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;

    /// <summary>Runs the script now, to its end.</summary>
    public Task BarkAsync() => EndAsync();

    /// <summary>Lets the script be.</summary>
    public async Task CallOffAsync()
    {
        await process.StandardInput.WriteLineAsync("off");
        await EndAsync();
    }

    private async Task EndAsync()
    {
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
