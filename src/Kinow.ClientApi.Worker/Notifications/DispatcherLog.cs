using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Worker.Notifications;

/// <summary>Every log message of the dispatcher. None holds bodies or secrets.</summary>
internal static partial class DispatcherLog
{
    [LoggerMessage(101, LogLevel.Information, "{Subject} {AggregateId}: {EventId} was delivered for {Changes} changes")]
    public static partial void Delivered(ILogger logger, string subject, string aggregateId, string eventId, int changes);

    [LoggerMessage(
        102, LogLevel.Warning, "{Subject} {AggregateId}: {EventId} was not delivered: {Error} Attempt {Attempt}, next in {Seconds:0.0} s")]
    public static partial void NotDelivered(
        ILogger logger, string subject, string aggregateId, string eventId, string error, int attempt, double seconds);

    [LoggerMessage(103, LogLevel.Warning, "The change log cannot be read or written: {Error}")]
    public static partial void Interrupted(ILogger logger, string error);
}
