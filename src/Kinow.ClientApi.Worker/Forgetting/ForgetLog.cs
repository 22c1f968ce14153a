using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Worker.Forgetting;

internal static partial class ForgetLog
{
    [LoggerMessage(EventId = 1, Level = LogLevel.Information, Message = "{Gateway} has forgotten an account that was erased.")]
    public static partial void Forgotten(ILogger logger, string gateway);

    [LoggerMessage(
        EventId = 2,
        Level = LogLevel.Warning,
        Message = "{Gateway} could not forget an account (number {Erasure}), {Attempts} times.")]
    public static partial void NotForgotten(ILogger logger, string gateway, long erasure, int attempts, Exception failure);

    [LoggerMessage(
        EventId = 3,
        Level = LogLevel.Error,
        Message = "An account (number {Erasure}) is to be forgotten by the gateway {Gateway}, which is not configured.")]
    public static partial void NoGateway(ILogger logger, long erasure, string gateway);

    [LoggerMessage(EventId = 4, Level = LogLevel.Warning, Message = "Accounts that gateways are to forget could not be looked for.")]
    public static partial void NotFound(ILogger logger, Exception failure);
}
