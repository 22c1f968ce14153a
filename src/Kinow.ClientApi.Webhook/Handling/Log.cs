using Kinow.ClientApi.Core.Notifications;

namespace Kinow.ClientApi.Webhook.Handling;

/// <summary>Every log message of this service. None holds bodies, secrets or signatures.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "{Subject} {EventId}: {Documents} documents written")]
    public static partial void Refreshed(ILogger logger, string subject, string eventId, int documents);

    [LoggerMessage(2, LogLevel.Warning, "A notification was refused: {Verdict}")]
    public static partial void Refused(ILogger logger, WebhookVerdict verdict);

    [LoggerMessage(3, LogLevel.Warning, "Notification {EventId} is malformed: {Problem}")]
    public static partial void Malformed(ILogger logger, string eventId, string problem);

    [LoggerMessage(4, LogLevel.Information, "Subject {Subject} of {EventId} is not known and was ignored")]
    public static partial void UnknownSubject(ILogger logger, string subject, string eventId);

    [LoggerMessage(5, LogLevel.Information, "{Subject} {EventId} is not done in time and goes on when it is sent again")]
    public static partial void OutOfTime(ILogger logger, string subject, string eventId);

    [LoggerMessage(6, LogLevel.Warning, "{Subject} {EventId} could not be carried out")]
    public static partial void NotRefreshed(ILogger logger, Exception error, string subject, string eventId);

    [LoggerMessage(7, LogLevel.Error, "{Subject} {EventId} failed")]
    public static partial void Failed(ILogger logger, Exception error, string subject, string eventId);
}
