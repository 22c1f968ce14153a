using System.Diagnostics;
using System.Text.Json;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Queue;
using Kinow.ClientApi.Queue.Envelopes;
using Kinow.ClientApi.ReadModel;
using Kinow.ClientApi.ReadModel.Overlay;
using Microsoft.Extensions.DependencyInjection;

namespace Kinow.Bench.System;

/// <summary>
/// A mutation, from its document to its answer, against handing the same message to the queue and nothing else; and what it does besides:
/// it reads the account that it decides on, and adds to what is pending of it. Step by step in turn, one at a time.
/// </summary>
internal static class MutationMeasurement
{
    private const int Requests = 400;
    private const int Warm = 50;

    public static async Task RunAsync()
    {
        var options = RealStoreOptions.FromEnvironment() with { Queues = CommandQueueNames.Of($"kinow-bench-{Guid.NewGuid():N}-commands.fifo") };
        await using var stores = new ServiceCollection().AddLogging().AddKinowReadModel(options).BuildServiceProvider();
        var client = stores.GetRequiredService<SqsClient>();
        var queue = await CommandQueue.OpenAsync(client, options.Queues, create: true, CancellationToken.None);
        var users = stores.GetRequiredService<IUserStore>();
        await using var real = Subject.Real(options);
        var token = await real.SignUpAsync();
        var account = await new CommandCarrier(stores, queue).CarryOutAllAsync();
        var bare = await client.CreateQueueAsync(
            $"kinow-bench-{Guid.NewGuid():N}.fifo", new Dictionary<string, string>(StringComparer.Ordinal) { ["FifoQueue"] = "true" }, CancellationToken.None);
        var pending = stores.GetRequiredService<PendingCommands>();
        var number = long.Parse(
            Environment.GetEnvironmentVariable("KINOW_BENCH_PRODUCT") ?? "3", global::System.Globalization.CultureInfo.InvariantCulture);
        var product = JsonElement.Parse($$"""{"product":"{{number}}"}""");
        var (mutations, sends, reads, appends) = (new Samples(), new Samples(), new Samples(), new Samples());
        for (var i = -Warm; i < Requests; i++)
        {
            var command = new SetBookmark
            {
                Id = Guid.CreateVersion7(),
                UserId = account,
                Instant = DateTimeOffset.UtcNow,
                ProductId = number,
                Bookmarked = i % 2 == 0,
            };
            var message = new OutgoingMessage(CommandEnvelope.Write(command), account.ToString("D"), command.Id.ToString("D"));
            var isCounted = i >= 0;
            await TimeAsync(mutations, isCounted, async () => await real.RunAsync("Toggle", product, token));
            await TimeAsync(sends, isCounted, () => client.SendMessageAsync(bare, message, CancellationToken.None));
            await TimeAsync(reads, isCounted, async () => await users.FindAsync(account, CancellationToken.None));
            await TimeAsync(appends, isCounted, () => pending.AppendAsync(command with { UserId = Guid.Empty }, CancellationToken.None));
        }

        Console.WriteLine($"""
            | Write | ms, median |
            | --- | ---: |
            | `toggleBookmark`, answered | {mutations.Median:0.00} |
            | bare `SendMessage` | {sends.Median:0.00} |
            | reading the account | {reads.Median:0.00} |
            | adding to what is pending | {appends.Median:0.00} |

            Mutation against the bare send: **{mutations.Median / sends.Median:0.00}** (wanted: at most 1.50).
            """);
    }

    private static async Task TimeAsync(Samples samples, bool isCounted, Func<Task> step)
    {
        var start = Stopwatch.GetTimestamp();
        await step();
        var milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        if (isCounted) samples.Add(milliseconds);
    }
}
