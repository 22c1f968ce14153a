using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Worker.Settling;

/// <summary>Log messages of settlements.</summary>
internal static partial class SettlingLog
{
    [LoggerMessage(4, LogLevel.Warning, "What was committed for {Account} could not be settled; its pending commands expire by themselves")]
    public static partial void Unsettled(ILogger logger, Exception exception, Guid account);
}
