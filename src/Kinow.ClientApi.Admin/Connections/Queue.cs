using Kinow.ClientApi.Storage.Configuration;
using Kinow.ClientApi.Storage.Sqs;

namespace Kinow.ClientApi.Admin.Connections;

/// <summary>The queue of commands of a platform, with its dead letters. Nobody waits for a person's command, so it may take its time.</summary>
internal sealed class Queue : IDisposable
{
    private readonly SqsClient client;
    private readonly CommandQueueNames names;

    private Queue(StoreSettings settings)
    {
        names = settings.Queues;
        client = new(new() { Endpoint = settings.Queue, Deadline = TimeSpan.FromSeconds(10), AttemptTimeout = TimeSpan.FromSeconds(5) });
    }

    /// <summary>What could not be carried out.</summary>
    public DeadLetters DeadLetters { get; private set; } = null!;

    /// <summary>Finds the queue.</summary>
    /// <exception cref="AdminException">There is none.</exception>
    public static async Task<Queue> OpenAsync(StoreSettings settings, CancellationToken cancellationToken)
    {
        var queue = new Queue(settings);
        try
        {
            queue.DeadLetters = (await CommandQueue.OpenAsync(queue.client, queue.names, create: false, cancellationToken)).DeadLetters;
            return queue;
        }
        catch (Exception failure)
        {
            queue.Dispose();
            throw failure is SqsException { Code: SqsErrorCodes.QueueDoesNotExist }
                ? new AdminException(ExitCodes.Refused, $"There is no queue {queue.names.Commands} with dead letters {queue.names.DeadLetters}.")
                : failure;
        }
    }

    /// <summary>About how many dead letters there are.</summary>
    public async Task<long> CountDeadLettersAsync(CancellationToken cancellationToken)
    {
        var attributes = await client.GetQueueAttributesAsync(await client.GetQueueUrlAsync(names.DeadLetters, cancellationToken), cancellationToken);
        return attributes.TryGetValue("ApproximateNumberOfMessages", out var text) && long.TryParse(text, out var count) ? count : 0;
    }

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();
}
