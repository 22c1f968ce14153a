using System.Diagnostics;
using System.Text.Json;

using Kinow.ClientApi.Storage;
using Kinow.ClientApi.Storage.Sqs;

namespace Kinow.Bench.System;

/// <summary>A mutation, from its document to its answer, against handing the same message to the queue and nothing else.</summary>
internal static class MutationMeasurement
{
    private const int Requests = 400;
    private const int Warm = 50;

    public static async Task RunAsync()
    {
        var options = RealStoreOptions.FromEnvironment();
        using var client = new SqsClient(new() { Endpoint = options.Queue! });
        await CommandQueue.OpenAsync(client, options.Queues, create: true, CancellationToken.None);
        await using var real = Subject.Real(options);
        var token = await real.SignUpAsync();
        var bare = await client.CreateQueueAsync(
            $"kinow-bench-{Guid.NewGuid():N}.fifo", new Dictionary<string, string>(StringComparer.Ordinal) { ["FifoQueue"] = "true" }, CancellationToken.None);
        var product = JsonElement.Parse($$"""{"product":"{{Environment.GetEnvironmentVariable("KINOW_BENCH_PRODUCT") ?? "3"}}"}""");
        var body = new string('x', 300);
        var (mutations, sends) = (new Samples(), new Samples());
        for (var i = -Warm; i < Requests; i++)
        {
            var start = Stopwatch.GetTimestamp();
            await real.RunAsync("Toggle", product, token);
            var mutation = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            start = Stopwatch.GetTimestamp();
            await client.SendMessageAsync(bare, new(body, "bench", Guid.NewGuid().ToString()), CancellationToken.None);
            var send = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            if (i < 0) continue;
            mutations.Add(mutation);
            sends.Add(send);
        }

        var (ofMutation, ofSend) = (mutations.Median, sends.Median);
        Console.WriteLine($"""
            | Write | ms, median |
            | --- | ---: |
            | bare `SendMessage` | {ofSend:0.00} |
            | `toggleBookmark`, answered | {ofMutation:0.00} |

            Mutation against the bare send: **{ofMutation / ofSend:0.00}** (wanted: at most 1.50).
            """);
    }
}
