using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Worker.Commands;

/// <summary>All that is logged of commands. No line holds what a command says.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Warning, "Message {MessageId} went among the dead letters: {Reason}")]
    public static partial void Buried(ILogger logger, string messageId, string reason);

    [LoggerMessage(2, LogLevel.Warning, "Message {MessageId} waits, delivery {Delivery}: a store is out of reach")]
    public static partial void Unavailable(ILogger logger, Exception exception, string messageId, int delivery);

    [LoggerMessage(3, LogLevel.Error, "Message {MessageId} failed, delivery {Delivery}")]
    public static partial void Failed(ILogger logger, Exception exception, string messageId, int delivery);

    [LoggerMessage(9, LogLevel.Warning, "Commands of {Account} that were given up are still pending; they expire by themselves")]
    public static partial void NotDiscarded(ILogger logger, Exception exception, Guid account);

    [LoggerMessage(10, LogLevel.Error, "Documents of {Account} are not erased yet; its message comes again")]
    public static partial void NotErased(ILogger logger, Exception exception, Guid account);

    [LoggerMessage(8, LogLevel.Warning, "Message {MessageId} waits for a worker that knows it, delivery {Delivery}: {Reason}")]
    public static partial void UnknownVersion(ILogger logger, string messageId, int delivery, string reason);

    [LoggerMessage(6, LogLevel.Warning, "The queue is out of reach: {Reason}")]
    public static partial void QueueAway(ILogger logger, string reason);

    [LoggerMessage(7, LogLevel.Error, "Messages could not be taken, kept or acknowledged; they come again")]
    public static partial void PollFailed(ILogger logger, Exception exception);

    [LoggerMessage(5, LogLevel.Information,
        "received {Received}, persisted {Persisted}, duplicates suppressed {Suppressed}, dead-lettered {Buried}, failed {Failed}")]
    public static partial void Totals(ILogger logger, long received, long persisted, long suppressed, long buried, long failed);
}
