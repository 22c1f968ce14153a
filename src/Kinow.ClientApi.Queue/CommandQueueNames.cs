using Kinow.ClientApi.Core.Configuration;

namespace Kinow.ClientApi.Queue;

/// <summary>Names of the queue of commands and of its dead letters.</summary>
/// <param name="Commands">The queue of commands.</param>
/// <param name="DeadLetters">Where messages go that cannot be carried out.</param>
public sealed record CommandQueueNames(string Commands, string DeadLetters)
{
    private const string Fifo = ".fifo";

    /// <summary>The names that a platform has unless others are configured.</summary>
    /// <param name="platform">The platform's number.</param>
    public static CommandQueueNames Of(int platform) => Of($"kinow-{platform}-commands{Fifo}");

    /// <summary>The names after that of the queue of commands: <c>x-dead.fifo</c> beside <c>x.fifo</c>.</summary>
    /// <param name="commands">Name of the queue of commands.</param>
    /// <exception cref="ArgumentException">It does not end in <c>.fifo</c>.</exception>
    public static CommandQueueNames Of(string commands)
    {
        ArgumentNullException.ThrowIfNull(commands);
        return KeepsOrder(commands)
            ? new(commands, $"{commands[..^Fifo.Length]}-dead{Fifo}")
            : throw new ArgumentException($"The name of a queue that keeps order ends in {Fifo}: {commands}", nameof(commands));
    }

    /// <summary>The queues that settings name, or those of the platform.</summary>
    /// <exception cref="SettingsException">The name is not that of a FIFO queue.</exception>
    public static CommandQueueNames Of(StoreSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        if (settings.QueueName is not { } queue) return Of(settings.Platform);
        return KeepsOrder(queue)
            ? Of(queue)
            : throw new SettingsException("KINOW_QUEUE_NAME is the name of a FIFO queue: it ends in .fifo.");
    }

    private static bool KeepsOrder(string queue) => queue.EndsWith(Fifo, StringComparison.Ordinal) && queue.Length > Fifo.Length;
}
