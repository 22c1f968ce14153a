namespace Kinow.ClientApi.Storage.Sqs;

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
        return commands.EndsWith(Fifo, StringComparison.Ordinal) && commands.Length > Fifo.Length
            ? new(commands, $"{commands[..^Fifo.Length]}-dead{Fifo}")
            : throw new ArgumentException($"The name of a queue that keeps order ends in {Fifo}: {commands}", nameof(commands));
    }
}
