using Kinow.ClientApi.Core.Accounts;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Payments.Renewals;

/// <summary>Log messages of renewals. They name accesses by their numbers, and nobody.</summary>
internal static partial class RenewalLog
{
    [LoggerMessage(3, LogLevel.Information, "Access {Access} is not renewed any more: {Reason}")]
    public static partial void Ended(ILogger logger, long access, RenewalEnd reason);

    [LoggerMessage(4, LogLevel.Warning, "Access {Access} could not be renewed now; it is tried again")]
    public static partial void Unreachable(ILogger logger, long access, Exception failure);

    [LoggerMessage(5, LogLevel.Error, "The renewal of access {Access} has failed; it is tried again")]
    public static partial void Failed(ILogger logger, long access, Exception failure);

    [LoggerMessage(6, LogLevel.Warning, "The gateway {Gateway} is out of reach; renewals go on in a minute")]
    public static partial void Away(ILogger logger, string gateway);
}
