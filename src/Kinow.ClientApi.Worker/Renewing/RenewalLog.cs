using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Worker.Renewing;

internal static partial class RenewalLog
{
    [LoggerMessage(
        1,
        LogLevel.Information,
        "Renewals: {Renewed} renewed, {Declined} declined, {Ended} ended, {Postponed} postponed, {Undecided} undecided, "
            + "{Unreachable} unreachable, {Failed} failed")]
    public static partial void Passed(
        ILogger logger, long renewed, long declined, long ended, long postponed, long undecided, long unreachable, long failed);

    [LoggerMessage(2, LogLevel.Information, "{Told} owners were told of a higher price")]
    public static partial void Told(ILogger logger, long told);

    [LoggerMessage(3, LogLevel.Warning, "Renewals that are due could not be looked for; it is tried again")]
    public static partial void NotFound(ILogger logger, Exception failure);
}
