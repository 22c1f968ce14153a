using System.Diagnostics;
using System.Text.Json;

using Kinow.ClientApi.Storage;

namespace Kinow.Bench.System;

/// <summary>What a page costs in a small and in a large catalogue when the container remembers nothing.</summary>
internal static class PageMeasurement
{
    private const int Requests = 400;
    private const int Pages = 40;

    public static async Task RunAsync()
    {
        var forgetful = RealStoreOptions.FromEnvironment();
        forgetful = forgetful with { Memory = forgetful.Memory with { PageSoftAge = TimeSpan.Zero, DocumentSoftAge = TimeSpan.Zero, HardAge = TimeSpan.Zero } };
        await using var small = Subject.Real(forgetful);
        await using var large = Subject.Real(forgetful with
        {
            Platform = int.Parse(Environment.GetEnvironmentVariable("KINOW_BENCH_LARGE_PLATFORM")!),
            Sql = Environment.GetEnvironmentVariable("KINOW_BENCH_LARGE_SQL")!,
        });
        var (fewTimes, manyTimes) = (new List<double>(), new List<double>());
        for (var i = -Pages; i < Requests; i++)
        {
            var variables = JsonElement.Parse($$"""{"page":{{1 + (Math.Abs(i) % Pages)}}}""");
            var (few, many) = (await TimeAsync(small, variables), await TimeAsync(large, variables));
            if (i < 0) continue;
            fewTimes.Add(few);
            manyTimes.Add(many);
        }

        var (ofSmall, ofLarge) = (Median(fewTimes), Median(manyTimes));
        Console.WriteLine($"""
            | One page of 20 products, nothing remembered | ms, median |
            | --- | ---: |
            | small catalogue | {ofSmall:0.00} |
            | large catalogue | {ofLarge:0.00} |

            Large against small: **{ofLarge / ofSmall:0.00}** (wanted: at most 1.50).
            """);
    }

    private static async Task<double> TimeAsync(Subject subject, JsonElement variables)
    {
        var start = Stopwatch.GetTimestamp();
        await subject.RunAsync("CategoryPage", variables);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
