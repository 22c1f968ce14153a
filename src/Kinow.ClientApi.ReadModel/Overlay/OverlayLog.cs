using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.ReadModel.Overlay;

/// <summary>Log messages of the overlay.</summary>
internal static partial class OverlayLog
{
    [LoggerMessage(1, LogLevel.Warning, "Command {CommandId} is durable but does not show in other processes until it is carried out")]
    public static partial void NotShown(ILogger logger, Exception exception, Guid commandId);
}
