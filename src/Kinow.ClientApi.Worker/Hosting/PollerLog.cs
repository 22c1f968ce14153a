using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Worker.Hosting;

/// <summary>Log messages of the reader of the queue.</summary>
internal static partial class PollerLog
{
    [LoggerMessage(41, LogLevel.Warning, "The queue cannot be read")]
    public static partial void Failed(ILogger logger, Exception failure);
}
