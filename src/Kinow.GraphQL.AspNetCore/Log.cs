using Microsoft.Extensions.Logging;

namespace Kinow.GraphQL.AspNetCore;

/// <summary>Every log message of this project. None holds variables, texts of documents, addresses or tokens.</summary>
internal static partial class Log
{
    [LoggerMessage(
        1,
        LogLevel.Information,
        "GraphQL {OperationType} {OperationName} answered {StatusCode} in {Milliseconds:0.00} ms with {Bytes} bytes, code {ErrorCode}, request {RequestId}",
        SkipEnabledCheck = true)]
    public static partial void Answered(
        ILogger logger, string operationType, string operationName, int statusCode, double milliseconds, long bytes, string errorCode,
        string requestId);

    [LoggerMessage(2, LogLevel.Error, "A resolver failed, correlation {CorrelationId}")]
    public static partial void ResolverFailed(ILogger logger, Exception error, string correlationId);

    [LoggerMessage(3, LogLevel.Error, "A GraphQL request failed outside its resolvers, correlation {CorrelationId}")]
    public static partial void RequestFailed(ILogger logger, Exception error, string correlationId);

    [LoggerMessage(5, LogLevel.Warning, "What became of a request with an Idempotency-Key could not be recorded, request {RequestId}")]
    public static partial void AnswerNotRecorded(ILogger logger, Exception error, string requestId);

    [LoggerMessage(4, LogLevel.Information, "{Count} trusted operations are registered")]
    public static partial void TrustedOperationsLoaded(ILogger logger, int count);

    [LoggerMessage(6, LogLevel.Warning, "Nothing is heard of changes; live operations run again by their age")]
    public static partial void ChangesOutOfReach(ILogger logger, Exception error);

    [LoggerMessage(8, LogLevel.Error, "A live operation could not be run")]
    public static partial void LiveRunFailed(ILogger logger, Exception error);

    [LoggerMessage(7, LogLevel.Information, "{Count} live connections are closed, as the process ends")]
    public static partial void Draining(ILogger logger, int count);
}
