using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Search.Writing;

/// <summary>Log messages of writing documents.</summary>
internal static partial class WriterLog
{
    // The alarm of the deployment looks for these words.
    [LoggerMessage(1, LogLevel.Warning, "Document {Id} of {Kind} was from a clock that was ahead by {Seconds} s; it is mended")]
    public static partial void Ahead(ILogger logger, string id, string kind, double seconds);
}
