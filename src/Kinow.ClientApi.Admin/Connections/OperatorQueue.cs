using Kinow.ClientApi.Core.Configuration;
using Kinow.ClientApi.Queue;
using Microsoft.Extensions.DependencyInjection;

namespace Kinow.ClientApi.Admin.Connections;

/// <summary>The queue of commands of a platform, with its dead letters.</summary>
internal sealed class OperatorQueue : IDisposable
{
    private readonly ServiceProvider services;
    private readonly SqsClient client;
    private readonly CommandQueueNames names;

    private OperatorQueue(StoreSettings settings)
    {
        services = new ServiceCollection().AddQueue(settings).BuildServiceProvider();
        (client, names) = (services.GetRequiredService<SqsClient>(), services.GetRequiredService<CommandQueueNames>());
    }

    /// <summary>What could not be carried out.</summary>
    public DeadLetters DeadLetters { get; private set; } = null!;

    /// <summary>Finds the queue.</summary>
    /// <exception cref="AdminException">There is none.</exception>
    public static async Task<OperatorQueue> OpenAsync(StoreSettings settings, CancellationToken cancellationToken)
    {
        var queue = new OperatorQueue(settings);
        try
        {
            queue.DeadLetters = (await CommandQueue.OpenAsync(queue.client, queue.names, create: false, cancellationToken)).DeadLetters;
            return queue;
        }
        catch (Exception failure)
        {
            queue.Dispose();
            throw failure is SqsException { Code: SqsErrorCodes.QueueDoesNotExist }
                ? new AdminException(
                    ExitCodes.Refused, $"There is no queue {queue.names.Commands} with dead letters {queue.names.DeadLetters}.")
                : failure;
        }
    }

    /// <summary>About how many dead letters there are.</summary>
    public async Task<long> CountDeadLettersAsync(CancellationToken cancellationToken)
    {
        var attributes = await client.GetQueueAttributesAsync(
            await client.GetQueueUrlAsync(names.DeadLetters, cancellationToken), cancellationToken);
        return attributes.TryGetValue("ApproximateNumberOfMessages", out var text) && long.TryParse(text, out var count) ? count : 0;
    }

    /// <inheritdoc/>
    public void Dispose() => services.Dispose();
}
