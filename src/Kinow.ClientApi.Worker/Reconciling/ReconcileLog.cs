using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Worker.Reconciling;

internal static partial class ReconcileLog
{
    [LoggerMessage(
        EventId = 1,
        Level = LogLevel.Information,
        Message = "{Orders} orders were compared with their gateways: {Settled} payments settled, {Closed} orders closed.")]
    public static partial void Reconciled(ILogger logger, int orders, int settled, int closed);

    [LoggerMessage(EventId = 2, Level = LogLevel.Warning, Message = "Order {Order} could not be compared with its gateway.")]
    public static partial void NotCompared(ILogger logger, Guid order, Exception failure);

    [LoggerMessage(
        EventId = 3, Level = LogLevel.Error, Message = "Order {Order} has payments of a gateway that is not configured.")]
    public static partial void NoGateway(ILogger logger, Guid order);

    [LoggerMessage(EventId = 4, Level = LogLevel.Warning, Message = "Orders could not be compared with their gateways.")]
    public static partial void NotReconciled(ILogger logger, Exception failure);
}
