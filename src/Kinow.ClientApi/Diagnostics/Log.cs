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

    [LoggerMessage(7, LogLevel.Warning, "A mail of welcome could not be sent; its account was made all the same")]
    public static partial void WelcomeNotSent(ILogger logger, Exception error);

    [LoggerMessage(20, LogLevel.Warning, "Who plays on an account cannot be told; nobody is refused a player for it")]
    public static partial void ViewingsAway(ILogger logger, Exception error);

    [LoggerMessage(21, LogLevel.Warning, "A beat of a player could not be kept; its position is")]
    public static partial void BeatNotKept(ILogger logger, Exception? error);

    [LoggerMessage(22, LogLevel.Warning, "The viewings of an erased account could not be forgotten; they are gone in minutes")]
    public static partial void ViewingsNotForgotten(ILogger logger, Exception? error);

    [LoggerMessage(7, LogLevel.Warning, "The keys of {Host} could not be fetched; those that were fetched before go on for a day")]
    public static partial void IssuerKeysNotFetched(ILogger logger, Exception error, string host);

    [LoggerMessage(8, LogLevel.Error, "Facebook does not accept the platform's application: look at appId and appSecret")]
    public static partial void FacebookApplicationRefused(ILogger logger);

    [LoggerMessage(9, LogLevel.Warning, "The taking of an identity could not be prolonged or given back; its account is as it should be")]
    public static partial void IdentityNotSettled(ILogger logger, Exception error);

    [LoggerMessage(23, LogLevel.Warning, "The limit {Limit} cannot be counted for all processes together; each counts for itself")]
    public static partial void LimitNotShared(ILogger logger, Exception error, string limit);

    [LoggerMessage(24, LogLevel.Error, "Answers of {Operation} cannot be broadcast; that is tried again every half minute")]
    public static partial void BroadcastNotFollowed(ILogger logger, Exception error, string operation);

    [LoggerMessage(25, LogLevel.Error, "Nobody is told what is broadcast: {Reason}")]
    public static partial void BroadcastsNotOffered(ILogger logger, string reason);

    [LoggerMessage(3, LogLevel.Warning, "Access tokens are signed with a key that ends with this process")]
    public static partial void KeyGenerated(ILogger logger);
}
