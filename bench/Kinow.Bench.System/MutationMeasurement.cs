using System.Diagnostics;
using System.Text.Json;

using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Storage;
using Kinow.ClientApi.Storage.Elasticsearch.Overlay;
using Kinow.ClientApi.Storage.Sqs;
using Kinow.ClientApi.Storage.Sqs.Envelopes;

using Microsoft.Extensions.Logging.Abstractions;

namespace Kinow.Bench.System;

/// <summary>
/// A mutation, from its document to its answer, against handing the same message to the queue and nothing else; and what it does besides: it
/// reads the account that it decides on, and adds to what is pending of it. Step by step in turn, one at a time.
/// </summary>
internal static class MutationMeasurement
{
    private const int Requests = 400;
    private const int Warm = 50;

    public static async Task RunAsync()
    {
        var options = RealStoreOptions.FromEnvironment() with { Queues = CommandQueueNames.Of($"kinow-bench-{Guid.NewGuid():N}-commands.fifo") };
        using var client = new SqsClient(new() { Endpoint = options.Queue! });
        await using var stores = new RealStores(options, NullLoggerFactory.Instance);
        var queue = await stores.EnsureQueueAsync(CancellationToken.None);
        await using var real = Subject.Real(options);
        var token = await real.SignUpAsync();
        var account = await CarryOutAsync(stores, queue);
        var bare = await client.CreateQueueAsync(
            $"kinow-bench-{Guid.NewGuid():N}.fifo", new Dictionary<string, string>(StringComparer.Ordinal) { ["FifoQueue"] = "true" }, CancellationToken.None);
        var pending = new PendingCommands(stores.Gateway, stores.Accounts, new(), TimeProvider.System);
        var number = long.Parse(Environment.GetEnvironmentVariable("KINOW_BENCH_PRODUCT") ?? "3", global::System.Globalization.CultureInfo.InvariantCulture);
        var product = JsonElement.Parse($$"""{"product":"{{number}}"}""");
        var (mutations, sends, reads, appends) = (new Samples(), new Samples(), new Samples(), new Samples());
        for (var i = -Warm; i < Requests; i++)
        {
            var command = new SetBookmark
            {
                Id = Guid.CreateVersion7(), UserId = account, Instant = DateTimeOffset.UtcNow, ProductId = number, Bookmarked = i % 2 == 0,
            };
            var message = new OutgoingMessage(CommandEnvelope.Write(command), account.ToString("D"), command.Id.ToString("D"));
            var isCounted = i >= 0;
            await TimeAsync(mutations, isCounted, async () => await real.RunAsync("Toggle", product, token));
            await TimeAsync(sends, isCounted, () => client.SendMessageAsync(bare, message, CancellationToken.None));
            await TimeAsync(reads, isCounted, async () => await stores.Users.FindAsync(account, CancellationToken.None));
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

    // What the worker does: the mutations find the account as they find most, as a document.
    private static async Task<Guid> CarryOutAsync(RealStores stores, CommandQueue queue)
    {
        var account = Guid.Empty;
        while (await queue.ReceiveAsync(new() { Wait = TimeSpan.FromSeconds(1) }, CancellationToken.None) is { IsEmpty: false } messages)
        {
            foreach (var message in messages)
            {
                var command = CommandEnvelope.Read(message.Body);
                await stores.Applier.ApplyAsync(command, CancellationToken.None);
                if (command is CreateUser) account = command.UserId;
            }

            await queue.DeleteAsync([.. messages.Select(static message => message.ReceiptHandle)], CancellationToken.None);
        }

        await stores.Settlement.SettleAsync(account, CancellationToken.None);
        return account;
    }

    private static async Task TimeAsync(Samples samples, bool isCounted, Func<Task> step)
    {
        var start = Stopwatch.GetTimestamp();
        await step();
        var milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        if (isCounted) samples.Add(milliseconds);
    }
}
