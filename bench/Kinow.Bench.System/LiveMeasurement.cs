using System.Diagnostics;
using System.Globalization;
using Kinow.EndToEnd.Tests.Real.Live;

namespace Kinow.Bench.System;

/// <summary>
/// Sockets on one live query: what one weighs, and how soon a change in SQL reaches all.
/// </summary>
/// <param name="sockets">The API, a process of its own, and what follows it.</param>
/// <param name="processId">That process.</param>
internal sealed class LiveMeasurement(LiveSockets sockets, int processId)
{
    private const int Sockets = 10_000;
    private const int Updates = 30;
    private const string First = "1";
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(10);

    public static Task RunAsync() => new LiveMeasurement(
        LiveSockets.FromEnvironment(),
        int.Parse(Environment.GetEnvironmentVariable("KINOW_BENCH_PROCESS")!, CultureInfo.InvariantCulture)).MeasureAsync();

    private async Task MeasureAsync()
    {
        // Code is compiled, pools are filled.
        await LiveSockets.CloseAsync(await sockets.OpenAsync(LiveSockets.AtOnce, static _ => First));
        await Task.Delay(Settling);
        var before = Resident();
        var followers = await sockets.OpenAsync(Sockets, static _ => First);
        await Task.Delay(Settling);
        var kilobytes = (Resident() - before) / 1024.0 / Sockets;

        var reached = new Samples();
        for (var i = 0; i < Updates; i++)
        {
            var name = $"Name {i}";
            await sockets.RenameAsync(First, name);
            var written = Stopwatch.GetTimestamp();
            while (!followers.TrueForAll(follower => follower.Name == name)) await Task.Delay(10);
            foreach (var follower in followers) reached.Add(Stopwatch.GetElapsedTime(written, follower.ToldAt).TotalMilliseconds);
        }

        await LiveSockets.CloseAsync(followers);
        Console.WriteLine($"""
            | Live, on real servers | |
            | --- | ---: |
            | resident KB for each of {Sockets:N0} sockets on one live query (wanted: under 30) | {kilobytes:0.0} |
            | ms from an UPDATE to a socket, half of {Sockets:N0} sockets × {Updates} (wanted: p99 within 1,500) | {reached.Median:N0} |
            | the same, p99 | {reached.At(0.99):N0} |
            """);
    }

    private long Resident()
    {
        using var process = Process.GetProcessById(processId);
        return process.WorkingSet64;
    }
}
