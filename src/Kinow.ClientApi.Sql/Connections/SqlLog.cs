using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Sql.Connections;

/// <summary>What the database tells the operator.</summary>
internal static partial class SqlLog
{
    [LoggerMessage(401, LogLevel.Error, "{Reason}")]
    internal static partial void UnknownValue(ILogger logger, string reason);

    [LoggerMessage(402, LogLevel.Error, "{Reason}")]
    internal static partial void OtherSchema(ILogger logger, string reason);
}
