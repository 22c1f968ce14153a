using System.Buffers;
using Kinow.Lambda.Runtime;
using Microsoft.Extensions.Logging;

namespace Kinow.Lambda.Queues;

/// <summary>Dispatches batches and scheduled events to their handlers. A batch whose handler fails or times out fails as a whole.</summary>
internal sealed class QueueEventHandler(SqsBatchHandlers handlers, LambdaOptions options, ILogger logger) : IInvocationHandler
{
    public async ValueTask HandleAsync(Invocation invocation, PooledBuffer output)
    {
        var read = QueueEventReader.Read(invocation.Payload.Span);

        // A handler that does not stop in time may still use the token, so it is not disposed then.
        var deadline = new Deadline(invocation.TimeLeft(options.DeadlineMargin), logger);
        if (read.Messages is { } messages)
        {
            var failed = await FailedAsync(new(messages, invocation.Deadline), deadline, invocation);
            BatchResponseWriter.Write(output, messages, failed);
        }
        else
        {
            await DoScheduledAsync(read.Schedule!, deadline, invocation);
            output.Write("null"u8);
        }

        deadline.Dispose();
    }

    // Null means all of them.
    private async Task<IReadOnlyList<string>?> FailedAsync(SqsBatch batch, Deadline deadline, Invocation invocation)
    {
        try
        {
            return await Task.Run(() => handlers.Batch(batch, deadline.Token)).WaitAsync(invocation.TimeLeft(options.ResponseMargin));
        }
        catch (Exception error)
        {
            Log.BatchFailed(logger, error, batch.Messages.Count, invocation.RequestId);
            return null;
        }
    }

    private Task DoScheduledAsync(ScheduledEvent schedule, Deadline deadline, Invocation invocation) =>
        handlers.Scheduled is { } scheduled
            ? Task.Run(() => scheduled(schedule, deadline.Token)).WaitAsync(invocation.TimeLeft(options.ResponseMargin))
            : throw new InvocationException(
                InvocationException.UnknownEvent, "The event is one of a schedule, and this function has nothing to do by schedule.");
}
