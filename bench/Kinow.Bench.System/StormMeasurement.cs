using System.Diagnostics;
using System.Globalization;
using Kinow.EndToEnd.Tests.Real.Live;

namespace Kinow.Bench.System;

/// <summary>Many different live queries while much changes: each is of another product, and products are renamed in turn.</summary>
internal sealed class StormMeasurement(LiveSockets sockets)
{
    private const int MostQueries = 1_000;
    private const int PerSecond = 200;
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Samples samples = new();
    private readonly Queue<(int Number, long At)>[] unseen = new Queue<(int, long)>[MostQueries];
    private volatile bool isWritten;

    public static Task RunAsync() => new StormMeasurement(LiveSockets.FromEnvironment()).MeasureAsync();

    private async Task MeasureAsync()
    {
        var products = await sockets.ProductsAsync(MostQueries);
        var followers = await sockets.OpenAsync(products.Length, i => products[i]);
        for (var i = 0; i < products.Length; i++) unseen[i] = [];
        using var ended = new CancellationTokenSource();
        var watching = WatchAsync(followers, ended.Token);
        var (writes, time) = await WriteAsync(products);
        isWritten = true;
        ended.CancelAfter(Patience);
        var left = await watching;
        Console.WriteLine($"""
            | {products.Length:N0} different live queries, {writes / time.TotalSeconds:N0} UPDATEs/s for {time.TotalSeconds:0} s | |
            | --- | ---: |
            | ms from an UPDATE to its socket, half (one that is overtaken counts until the next of its product is seen) | {samples.Median:N0} |
            | the same, p99 | {samples.At(0.99):N0} |
            | the same, most | {samples.At(1):N0} |
            | UPDATEs that no socket had seen {Patience.TotalSeconds:0} s after the last | {left:N0} |
            """);
        foreach (var fault in followers.Select(static follower => follower.Fault).OfType<string>().Distinct().Take(3))
            await Console.Error.WriteLineAsync(fault);
        await LiveSockets.CloseAsync(followers);
        if (left > 0) throw new InvalidOperationException("The last state has not reached all.");
    }

    private async Task<(int Writes, TimeSpan Time)> WriteAsync(string[] products)
    {
        await using var connection = await sockets.ConnectAsync();
        var clock = Stopwatch.StartNew();
        var i = 0;
        for (; clock.Elapsed < Duration; i++)
        {
            var product = i % products.Length;
            await LiveSockets.RenameAsync(connection, products[product], $"Storm {i}");
            lock (unseen) unseen[product].Enqueue((i, Stopwatch.GetTimestamp()));
            var due = TimeSpan.FromSeconds((i + 1.0) / PerSecond) - clock.Elapsed;
            if (due > TimeSpan.Zero) await Task.Delay(due);
        }

        return (i, clock.Elapsed);
    }

    // One loop for all: the clients share the machine with what is measured.
    private async Task<int> WatchAsync(List<Follower> followers, CancellationToken ended)
    {
        while (true)
        {
            var left = 0;
            for (var i = 0; i < followers.Count; i++)
            {
                lock (unseen) left += Take(followers[i], unseen[i]);
            }

            if (ended.IsCancellationRequested || (left == 0 && isWritten)) return left;
            await Task.Delay(20, CancellationToken.None);
        }
    }

    private int Take(Follower follower, Queue<(int Number, long At)> writes)
    {
        if (writes.Count == 0) return 0;
        var seen = NumberOf(follower.Name!);
        while (writes.TryPeek(out var write) && write.Number <= seen)
        {
            samples.Add(Stopwatch.GetElapsedTime(write.At, follower.ToldAt).TotalMilliseconds);
            writes.Dequeue();
        }

        return writes.Count;
    }

    private static int NumberOf(string name) =>
        name.StartsWith("Storm ", StringComparison.Ordinal) ? int.Parse(name.AsSpan(6), CultureInfo.InvariantCulture) : -1;
}
