using System.Diagnostics;

using Kinow.ClientApi.Storage;

namespace Kinow.Bench.System;

/// <summary>The home screen on real servers against the same from memory: throughput, and what a request costs, cold and warm.</summary>
internal static class HomeMeasurement
{
    private const string Operation = "HomeScreen";
    private const int Rounds = 5;
    private static readonly TimeSpan Burst = TimeSpan.FromSeconds(2);

    public static async Task RunAsync()
    {
        await using var embedded = Subject.Embedded(int.Parse(Environment.GetEnvironmentVariable("KINOW_BENCH_PRODUCTS") ?? "2000"));
        await using var real = Subject.Real(RealStoreOptions.FromEnvironment());
        var cold = await CostAsync(real, 1);
        await RateAsync(embedded);
        await RateAsync(real);
        var (memory, servers) = (new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            memory.Add(await RateAsync(embedded));
            servers.Add(await RateAsync(real));
        }

        var warm = await CostAsync(real, 2000);
        var kept = await CostAsync(embedded, 2000);
        Console.WriteLine($"""
            | Home screen, in process | in memory | real servers, cold | real servers, warm |
            | --- | ---: | ---: | ---: |
            | requests/s on one thread | {Median(memory):N0} | | {Median(servers):N0} |
            | calls to the search engine for a request | 0 | {cold.Calls:0.###} | {warm.Calls:0.####} |
            | bytes from the search engine for a request | 0 | {cold.Received:N0} | {warm.Received:N0} |
            | bytes allocated for a request | {kept.Allocated:N0} | {cold.Allocated:N0} | {warm.Allocated:N0} |

            Real servers, warm, against memory: **{Median(servers) / Median(memory):0.00}** (wanted: at least 0.60).
            """);
    }

    private static async Task<double> RateAsync(Subject subject)
    {
        var watch = Stopwatch.StartNew();
        var count = 0;
        while (watch.Elapsed < Burst)
        {
            await subject.RunAsync(Operation);
            count++;
        }

        return count / watch.Elapsed.TotalSeconds;
    }

    private static async Task<(double Calls, double Received, double Allocated)> CostAsync(Subject subject, int requests)
    {
        var stores = subject.IsReal ? subject.Stores : null;
        var before = stores?.Gateway.Statistics ?? default;
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        for (var i = 0; i < requests; i++) await subject.RunAsync(Operation);
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        var used = (stores?.Gateway.Statistics ?? default) - before;
        return ((double)used.Calls / requests, (double)used.BytesReceived / requests, (double)allocated / requests);
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
