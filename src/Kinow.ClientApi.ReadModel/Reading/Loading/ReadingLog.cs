using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.ReadModel.Reading.Loading;

/// <summary>All that is logged of reading.</summary>
internal static partial class ReadingLog
{
    [LoggerMessage(1, LogLevel.Warning, "The search engine is out of reach; lists come from the database")]
    public static partial void EngineOutOfReach(ILogger logger, Exception reason);

    [LoggerMessage(2, LogLevel.Warning, "What was read from the database could not be written into the read model")]
    public static partial void NotWrittenForward(ILogger logger, Exception reason);

    [LoggerMessage(3, LogLevel.Error, "The search engine refused a search")]
    public static partial void Refused(ILogger logger, Exception reason);

    [LoggerMessage(4, LogLevel.Warning, "The feed of changes cannot be read; what is remembered lives for moments")]
    public static partial void FeedOutOfReach(ILogger logger, Exception reason);
}
