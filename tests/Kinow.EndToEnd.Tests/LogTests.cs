using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Kinow.EndToEnd.Tests;

/// <summary>A log that nobody reads stops nobody.</summary>
public sealed partial class LogTests : IAsyncLifetime, IDisposable
{
    // More lines than a pipe and the queue before it hold.
    private const int Requests = 4_000;

    private readonly HttpClient client = new() { Timeout = TimeSpan.FromSeconds(60) };

    private readonly Process process = new()
    {
        StartInfo = new("dotnet", [Repository.Program, "--urls", "http://127.0.0.1:0", "--products", "20", "--no-ide"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        },
    };

    [Fact]
    public async Task A_full_pipe_stops_no_request_and_what_was_dropped_is_counted()
    {
        await Parallel.ForAsync(0, Requests, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (_, stop) => await AskAsync(stop));

        // Somebody reads again.
        var output = ReadAsync(process.StandardOutput);
        var counted = ReadAsync(process.StandardError);
        while (!counted.IsCompleted)
        {
            await AskAsync(CancellationToken.None);
            await Task.WhenAny(counted, Task.Delay(50));
        }

        Assert.InRange(await counted, 1, Requests);
        Assert.False(output.IsCompleted);
    }

    public async Task InitializeAsync()
    {
        process.StartInfo.Environment["Logging__LogLevel__Default"] = "Information";
        process.Start();
        client.BaseAddress = await Banner.ReadAsync(process.StandardOutput);
    }

    public async Task DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public void Dispose()
    {
        process.Dispose();
        client.Dispose();
    }

    // The number of messages that were not written, or 0 once the process has ended without a word about it.
    private static async Task<int> ReadAsync(StreamReader reader)
    {
        while (await reader.ReadLineAsync() is { } line)
        {
            if (Dropped().Match(line) is { Success: true } match)
                return int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
        }

        return 0;
    }

    private async Task AskAsync(CancellationToken stop)
    {
        using var response = await client.GetAsync(new Uri("?query={__typename}", UriKind.Relative), stop);
        response.EnsureSuccessStatusCode();
    }

    [GeneratedRegex(@"^(\d+) message\(s\) dropped")]
    private static partial Regex Dropped();
}
