using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Worker.Refunding;

internal static partial class RefundLog
{
    [LoggerMessage(EventId = 1, Level = LogLevel.Information, Message = "Payment {Payment} of order {Order} was given back: {Reason}.")]
    public static partial void Refunded(ILogger logger, string payment, Guid order, string? reason);

    [LoggerMessage(EventId = 2, Level = LogLevel.Error, Message = "Payment {Payment} of order {Order} could not be given back.")]
    public static partial void NotRefunded(ILogger logger, string payment, Guid order, Exception failure);

    [LoggerMessage(
        EventId = 3,
        Level = LogLevel.Error,
        Message = "Payment {Payment} is to be given back by the gateway {Gateway}, which is not configured.")]
    public static partial void NoGateway(ILogger logger, string payment, string gateway);

    [LoggerMessage(EventId = 4, Level = LogLevel.Warning, Message = "Payments that are to be given back could not be looked for.")]
    public static partial void NotFound(ILogger logger, Exception failure);
}
