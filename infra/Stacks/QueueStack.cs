using Amazon.CDK;
using Amazon.CDK.AWS.SQS;
using Constructs;

namespace Kinow.Infra.Stacks;

/// <summary>Commands on their way to the database, in order for each account, and those that could not be carried out.</summary>
public sealed class QueueStack : Stack
{
    /// <summary>Time that the worker has for a batch.</summary>
    public static Duration WorkerTimeout { get; } = Duration.Seconds(60);

    /// <summary>Makes the stack.</summary>
    /// <param name="scope">The app.</param>
    /// <param name="id">Name of the stack.</param>
    /// <param name="settings">The platform.</param>
    /// <param name="properties">Description and protection.</param>
    public QueueStack(Construct scope, string id, DeploymentSettings settings, IStackProps properties)
        : base(scope, id, properties)
    {
        DeadLetters = new Queue(this, "DeadLetters", Fifo($"kinow-{settings.Platform}-commands-dead.fifo"));
        var commands = Fifo($"kinow-{settings.Platform}-commands.fifo");

        // Six times the function's time: what AWS advises for queues that Lambda polls. What failed is shown again sooner by the worker.
        commands.VisibilityTimeout = Duration.Seconds(6 * WorkerTimeout.ToSeconds());

        // As many as SQS takes: the worker buries what is hopeless itself, with its reason, and an outage, however long, is nobody's fault.
        commands.DeadLetterQueue = new DeadLetterQueue { Queue = DeadLetters, MaxReceiveCount = 1_000 };
        Commands = new Queue(this, "Commands", commands);
    }

    /// <summary>Commands on their way.</summary>
    public Queue Commands { get; }

    /// <summary>Commands that could not be carried out, with their reasons.</summary>
    public Queue DeadLetters { get; }

    // High throughput: limits count for each account rather than for the whole queue.
    private static QueueProps Fifo(string name) => new()
    {
        QueueName = name,
        Fifo = true,
        ContentBasedDeduplication = false,
        DeduplicationScope = DeduplicationScope.MESSAGE_GROUP,
        FifoThroughputLimit = FifoThroughputLimit.PER_MESSAGE_GROUP_ID,
        Encryption = QueueEncryption.SQS_MANAGED,
        EnforceSSL = true,
        RetentionPeriod = Duration.Days(14),
    };
}
