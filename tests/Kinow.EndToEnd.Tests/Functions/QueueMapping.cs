using System.Diagnostics;
using System.Text.Json;
using Kinow.ClientApi.Queue;
using Kinow.TestSupport.Lambda;

namespace Kinow.EndToEnd.Tests.Functions;

/// <summary>Lambda's mapping of a queue to a function: brings batches, and deletes what the function does not name as failed.</summary>
/// <param name="queue">The queue.</param>
/// <param name="worker">The function.</param>
internal sealed class QueueMapping(CommandQueue queue, RuntimeApiEmulator worker)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private static readonly ReceiveOptions Options = new() { Wait = TimeSpan.FromSeconds(1), Visibility = TimeSpan.FromSeconds(60) };

    /// <summary>
    /// Brings batches until just so many messages were done and the queue is empty; what fails is brought again when the function has it
    /// shown again.
    /// </summary>
    public async Task DrainAsync(int expected)
    {
        var clock = Stopwatch.StartNew();
        var done = 0;
        while (done < expected)
        {
            Assert.True(clock.Elapsed < Patience, $"{done} of {expected} messages were done.");
            var messages = await queue.ReceiveAsync(Options, CancellationToken.None);
            if (messages.IsEmpty) continue;
            var result = await worker.InvokeAsync(
                QueueEvents.Batch(messages.Select(m => (m.MessageId, m.GroupId, m.Body, m.ReceiptHandle))), TimeSpan.FromSeconds(60));
            Assert.False(result.IsError, result.Text);
            using var answer = JsonDocument.Parse(result.Payload);
            var failed = answer.RootElement.GetProperty("batchItemFailures").EnumerateArray().Select(f => f.GetProperty("itemIdentifier").GetString()).ToHashSet();
            string[] handles = [.. messages.Where(m => !failed.Contains(m.MessageId)).Select(m => m.ReceiptHandle)];
            if (handles.Length > 0) await queue.DeleteAsync(handles, CancellationToken.None);
            done += handles.Length;
        }

        Assert.Equal(expected, done);
        Assert.Empty(await queue.ReceiveAsync(Options, CancellationToken.None));
    }
}
