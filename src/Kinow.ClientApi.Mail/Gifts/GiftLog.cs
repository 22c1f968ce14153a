using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Mail.Gifts;

/// <summary>What sending gifts logs. No names and addresses.</summary>
internal static partial class GiftLog
{
    [LoggerMessage(1, LogLevel.Error, "Gifts to send could not be read.")]
    internal static partial void NotFound(ILogger logger, Exception failure);

    [LoggerMessage(2, LogLevel.Error, "Gift {Gift} could not be sent. It is tried again.")]
    internal static partial void NotSent(ILogger logger, Guid gift, Exception failure);
}
