using System.Buffers;

using Kinow.Lambda.Runtime;

using Microsoft.Extensions.Logging;

namespace Kinow.Lambda.Queues;

/// <summary>Hands batches and schedules to those who work, and answers for them: by default that all has failed.</summary>
/// <param name="handlers">Who works.</param>
/// <param name="options">The margins.</param>
/// <param name="logger">Where failures are told.</param>
internal sealed class QueueEventHandler(SqsBatchHandlers handlers, LambdaOptions options, ILogger logger) : IInvocationHandler
{
    /// <inheritdoc/>
    public async ValueTask HandleAsync(Invocation invocation, PooledBuffer answer)
    {
        var read = QueueEventReader.Read(invocation.Payload.Span);

        // Whoever does not stop in time may still look at the token, so it is not disposed by then.
        var deadline = new Deadline(invocation.Left(options.DeadlineMargin), logger);
        if (read.Messages is { } messages)
        {
            var failed = await FailedAsync(new(messages, invocation.Deadline), deadline, invocation);
            BatchAnswer.Write(answer, messages, failed);
        }
        else
        {
            await DoScheduledAsync(read.Schedule!, deadline, invocation);
            answer.Write("null"u8);
        }

        deadline.Dispose();
    }

    // Null says: all of them.
    private async Task<IReadOnlyList<string>?> FailedAsync(SqsBatch batch, Deadline deadline, Invocation invocation)
    {
        try
        {
            return await Task.Run(() => handlers.Batch(batch, deadline.Token)).WaitAsync(invocation.Left(options.AnswerMargin));
        }
        catch (Exception error)
        {
            Log.BatchFailed(logger, error, batch.Messages.Count, invocation.RequestId);
            return null;
        }
    }

    private Task DoScheduledAsync(ScheduledEvent schedule, Deadline deadline, Invocation invocation) =>
        handlers.Scheduled is { } scheduled
            ? Task.Run(() => scheduled(schedule, deadline.Token)).WaitAsync(invocation.Left(options.AnswerMargin))
            : throw new InvocationException(InvocationException.UnknownEvent, "The event is one of a schedule, and this function has nothing to do by schedule.");
}
