using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Diagnostics;

/// <summary>Everything that this service logs.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Warning, "The durable copy of session {SessionId} could not be sent")]
    public static partial void SessionNotSaved(ILogger logger, Exception error, Guid sessionId);

    [LoggerMessage(2, LogLevel.Warning, "An e-mail address could not be given back after its account was not made")]
    public static partial void AddressNotReleased(ILogger logger, Exception error);

    [LoggerMessage(4, LogLevel.Warning, "The taking of an e-mail address could not be prolonged; its account is on its way all the same")]
    public static partial void AddressNotConfirmed(ILogger logger, Exception error);

    [LoggerMessage(5, LogLevel.Information, "The token keys were read anew: {KeyId} signs, {Count} verify")]
    public static partial void KeysReloaded(ILogger logger, string keyId, int count);

    [LoggerMessage(6, LogLevel.Error, "The token keys could not be read anew; those that were read before go on")]
    public static partial void KeysNotReloaded(ILogger logger, Exception error);

    [LoggerMessage(3, LogLevel.Warning, "Access tokens are signed with a key that ends with this process")]
    public static partial void KeyGenerated(ILogger logger);
}
