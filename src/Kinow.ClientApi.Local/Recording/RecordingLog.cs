namespace Kinow.ClientApi.Local.Recording;

/// <summary>What recording tells of itself.</summary>
internal static partial class RecordingLog
{
    [LoggerMessage(1, LogLevel.Warning, "The answer to {Operation} was not recorded: {Reason}")]
    public static partial void NotKept(ILogger logger, string operation, string reason);
}
