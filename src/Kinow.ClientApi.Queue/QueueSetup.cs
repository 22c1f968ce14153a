using System.Text.Json.Nodes;

namespace Kinow.ClientApi.Queue;

/// <summary>Makes the queues where they are missing. Queues that exist keep what they were given.</summary>
internal static class QueueSetup
{
    // The worker buries what is hopeless itself, with its reason. This, the most that SQS takes, is for messages that end the worker before
    // it can.
    private const int DeliveriesBeforeDeath = 1_000;

    public static async Task<CommandQueue> EnsureAsync(SqsClient client, CommandQueueNames names, CancellationToken cancellationToken)
    {
        var dead = await EnsureAsync(
            client, names.DeadLetters, new(StringComparer.Ordinal) { ["MessageRetentionPeriod"] = "1209600" }, cancellationToken);
        var attributes = await client.GetQueueAttributesAsync(dead, cancellationToken);
        var policy = new JsonObject { ["deadLetterTargetArn"] = attributes["QueueArn"], ["maxReceiveCount"] = DeliveriesBeforeDeath };
        var commands = await EnsureAsync(
            client,
            names.Commands,
            new(StringComparer.Ordinal)
            {
                ["VisibilityTimeout"] = "30",
                ["DeduplicationScope"] = "messageGroup",
                ["FifoThroughputLimit"] = "perMessageGroupId",
                ["RedrivePolicy"] = policy.ToJsonString(),
            },
            cancellationToken);
        return new(client, commands, dead);
    }

    private static async Task<string> EnsureAsync(
        SqsClient client, string name, Dictionary<string, string> attributes, CancellationToken cancellationToken)
    {
        attributes["FifoQueue"] = "true";
        attributes["ContentBasedDeduplication"] = "false";
        try
        {
            return await client.CreateQueueAsync(name, attributes, cancellationToken);
        }
        catch (SqsException exists) when (exists.Code == SqsErrorCodes.QueueNameExists)
        {
            return await client.GetQueueUrlAsync(name, cancellationToken);
        }
    }
}
