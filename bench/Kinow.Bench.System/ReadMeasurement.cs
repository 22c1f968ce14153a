using System.Diagnostics;
using Kinow.ClientApi.ReadModel;

namespace Kinow.Bench.System;

/// <summary>A query on real servers against the same from memory: throughput, and what a request costs, cold and warm.</summary>
/// <param name="operation">The operation.</param>
/// <param name="name">What it shows.</param>
internal sealed class ReadMeasurement(string operation, string name)
{
    private const int Rounds = 5;
    private const int Containers = 9;

    // Functions are compiled ahead of time; here as many containers pass before the runtime has compiled for good what reads documents.
    private const int Before = 60;
    private const int Requests = 2000;
    private static readonly TimeSpan RoundTrip = TimeSpan.FromMilliseconds(2);
    private static readonly TimeSpan Burst = TimeSpan.FromSeconds(2);

    public async Task RunAsync()
    {
        var options = RealStoreOptions.FromEnvironment();
        await using var embedded = Subject.Embedded(int.Parse(Environment.GetEnvironmentVariable("KINOW_BENCH_PRODUCTS") ?? "2000"));
        await using var real = Subject.Real(options);
        await real.WarmAsync(operation);
        await RateAsync(embedded);
        await RateAsync(real);
        var (memory, servers) = (new Samples(), new Samples());
        for (var round = 0; round < Rounds; round++)
        {
            memory.Add(await RateAsync(embedded));
            servers.Add(await RateAsync(real));
        }

        var kept = await RequestCost.OfAsync(Requests, embedded, RunAsync);
        var warm = await RequestCost.OfAsync(Requests, real, RunAsync);
        using var distant = new DistantEngine(options.Search.Uri, RoundTrip);
        for (var container = 0; container < Before; container++) await ColdAsync(options);
        var (cold, first, far) = (new List<RequestCost>(), new Samples(), new Samples());
        for (var container = 0; container < Containers; container++)
        {
            first.Add(await ColdAsync(options, cold.Add));
            far.Add(await ColdAsync(options with { Search = options.Search with { Uri = distant.Uri } }));
        }

        string Cold(Func<RequestCost, double> part) => Samples.MedianOf(cold.Select(part)).ToString("#,0.##");
        Console.WriteLine($"""
            | {name}, in process | in memory | real servers, cold | real servers, warm |
            | --- | ---: | ---: | ---: |
            | requests/s on one thread | {memory.Median:N0} | | {servers.Median:N0} |
            | ms for a request | {1000 / memory.Median:0.000} | {first.Median:0.0} | {1000 / servers.Median:0.000} |
            | ms of processors for a request, the engine's apart | {kept.Processor:0.000} | {Cold(static c => c.Processor)} | {warm.Processor:0.000} |
            | calls to the search engine for a request | 0 | {Cold(static c => c.Calls)} | {warm.Calls:0.####} |
            | bytes to the search engine for a request | 0 | {Cold(static c => c.Sent)} | {warm.Sent:#,0.##} |
            | bytes from the search engine for a request | 0 | {Cold(static c => c.Received)} | {warm.Received:#,0.##} |
            | bytes allocated for a request | {kept.Allocated:N0} | {Cold(static c => c.Allocated)} | {warm.Allocated:N0} |

            Cold: the first request of a container that remembers nothing, in a process that is warm; the median of {Containers}.
            With the search engine {RoundTrip.TotalMilliseconds} ms away for each call: {far.Median:0.0} ms.

            Real servers, warm, against memory: **{servers.Median / memory.Median:0.00}** (wanted: at least 0.60).
            """);
    }

    private async Task<double> ColdAsync(RealStoreOptions options, Action<RequestCost>? take = null)
    {
        await using var empty = Subject.Real(options);
        var start = Stopwatch.GetTimestamp();
        var cost = await RequestCost.OfAsync(1, empty, RunAsync);
        take?.Invoke(cost);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private async Task<double> RateAsync(Subject subject)
    {
        var watch = Stopwatch.StartNew();
        var count = 0;
        while (watch.Elapsed < Burst)
        {
            await RunAsync(subject);
            count++;
        }

        return count / watch.Elapsed.TotalSeconds;
    }

    private async Task RunAsync(Subject subject) => await subject.RunAsync(operation);
}
