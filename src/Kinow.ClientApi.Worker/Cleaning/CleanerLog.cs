using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Worker.Cleaning;

/// <summary>Log messages of cleaning.</summary>
internal static partial class CleanerLog
{
    [LoggerMessage(1, LogLevel.Information, "{Deleted} documents that nobody needs were deleted")]
    public static partial void Cleaned(ILogger logger, long deleted);

    [LoggerMessage(2, LogLevel.Warning, "The read model could not be cleaned; it is tried again in some minutes")]
    public static partial void NotCleaned(ILogger logger, Exception exception);
}
