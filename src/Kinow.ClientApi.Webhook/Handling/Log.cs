using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Notifications;
using Kinow.ClientApi.Payments;
using Kinow.ClientApi.Payments.Redeeming;

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

    [LoggerMessage(8, LogLevel.Warning, "A message of {Gateway} was refused: {Verdict}")]
    public static partial void PaymentRefused(ILogger logger, string gateway, PaymentMessageVerdict verdict);

    [LoggerMessage(9, LogLevel.Information, "{Gateway} {EventId}: order {OrderId} is {Outcome}; known here: {IsKnown}")]
    public static partial void PaymentTaken(
        ILogger logger, string gateway, string eventId, Guid orderId, PaymentOutcome outcome, bool isKnown);

    [LoggerMessage(10, LogLevel.Warning, "{Gateway} {EventId} could not be handed over")]
    public static partial void PaymentNotTaken(ILogger logger, Exception error, string gateway, string eventId);

    [LoggerMessage(12, LogLevel.Information, "{Store} {EventId}: {Outcome}")]
    public static partial void StoreTaken(ILogger logger, string store, string eventId, StoreEventOutcome outcome);

    [LoggerMessage(13, LogLevel.Warning, "A notification of {Store} could not be handed over")]
    public static partial void StoreNotTaken(ILogger logger, Exception error, string store);

    [LoggerMessage(14, LogLevel.Error, "A notification of {Store} failed")]
    public static partial void StoreFailed(ILogger logger, Exception error, string store);

    [LoggerMessage(11, LogLevel.Error, "{Gateway} {EventId} failed")]
    public static partial void PaymentFailed(ILogger logger, Exception error, string gateway, string eventId);

    [LoggerMessage(12, LogLevel.Warning, "{Gateway} {EventId}: a dispute is {State}; known here: {IsKnown}")]
    public static partial void DisputeTaken(ILogger logger, string gateway, string eventId, DisputeState state, bool isKnown);
}
