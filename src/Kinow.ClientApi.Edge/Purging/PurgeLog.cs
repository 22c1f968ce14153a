using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Edge.Purging;

/// <summary>Every log message of this project. None holds a secret.</summary>
internal static partial class PurgeLog
{
    [LoggerMessage(1, LogLevel.Warning, "The edge {Edge} could not be told to forget {Tags} tags, in {Attempts} attempts: answers run out by themselves")]
    public static partial void Failed(ILogger logger, Exception error, string edge, int tags, int attempts);
}
