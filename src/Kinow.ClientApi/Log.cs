using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi;

/// <summary>Everything that this service logs.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Warning, "The durable copy of session {SessionId} could not be sent")]
    public static partial void SessionNotSaved(ILogger logger, Exception error, Guid sessionId);

    [LoggerMessage(2, LogLevel.Warning, "An e-mail address could not be given back after its account was not made")]
    public static partial void AddressNotReleased(ILogger logger, Exception error);

    [LoggerMessage(4, LogLevel.Warning, "The taking of an e-mail address could not be prolonged; its account is on its way all the same")]
    public static partial void AddressNotConfirmed(ILogger logger, Exception error);

    [LoggerMessage(3, LogLevel.Warning, "Access tokens are signed with a key that ends with this process")]
    public static partial void KeyGenerated(ILogger logger);
}
