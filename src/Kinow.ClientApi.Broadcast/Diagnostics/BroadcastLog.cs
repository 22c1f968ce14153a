using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Broadcast.Diagnostics;

/// <summary>Every log message of this project. None holds a secret, a variable, or the name of a channel.</summary>
internal static partial class BroadcastLog
{
    [LoggerMessage(1, LogLevel.Warning, "Answers of {Operation} cannot be published at {Service}: the newest is published when they can")]
    public static partial void Failing(ILogger logger, Exception error, string operation, string service);

    [LoggerMessage(2, LogLevel.Information, "Answers of {Operation} are published again at {Service}, after {Attempts} attempts")]
    public static partial void Recovered(ILogger logger, string operation, string service, int attempts);

    [LoggerMessage(3, LogLevel.Error, "{Service} refuses messages of {Operation}: subscribers hear nothing until it takes them")]
    public static partial void Refused(ILogger logger, Exception error, string service, string operation);

    [LoggerMessage(4, LogLevel.Warning, "An answer of {Operation} is too large for {Service}, {Bytes} bytes: subscribers fetch it")]
    public static partial void TooLarge(ILogger logger, string operation, int bytes, string service);

    [LoggerMessage(5, LogLevel.Information, "This process publishes from now on, epoch {Epoch}")]
    public static partial void Holds(ILogger logger, long epoch);

    [LoggerMessage(6, LogLevel.Information, "This process publishes no longer, epoch {Epoch}")]
    public static partial void Yields(ILogger logger, long epoch);

    [LoggerMessage(7, LogLevel.Warning, "Which process publishes is not known: the store is out of reach")]
    public static partial void LeaseOutOfReach(ILogger logger, Exception error);

    [LoggerMessage(8, LogLevel.Error, "Publishing has failed in epoch {Epoch}: it begins anew")]
    public static partial void WorkFailed(ILogger logger, Exception error, long epoch);
}
