using Microsoft.Extensions.Logging;

namespace Kinow.Lambda.Runtime;

/// <summary>Every log message of this project. None holds bodies, headers or secrets.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Error, "Invocation {RequestId} failed: {Reason}")]
    public static partial void InvocationFailed(ILogger logger, Exception error, string requestId, string reason);

    [LoggerMessage(2, LogLevel.Warning, "The Runtime API did not give the next event (attempt {Attempt})")]
    public static partial void NextFailed(ILogger logger, Exception error, int attempt);

    [LoggerMessage(3, LogLevel.Critical, "The Runtime API is gone; the process ends")]
    public static partial void RuntimeGone(ILogger logger, Exception error);

    [LoggerMessage(4, LogLevel.Error, "The answer to invocation {RequestId} was not taken")]
    public static partial void ResponseRejected(ILogger logger, Exception error, string requestId);

    [LoggerMessage(5, LogLevel.Error, "Request {RequestId} failed outside the application")]
    public static partial void RequestFailed(ILogger logger, Exception error, string requestId);

    [LoggerMessage(6, LogLevel.Error, "Invocation {RequestId} did not stop before its deadline")]
    public static partial void DeadlineMissed(ILogger logger, string requestId);

    [LoggerMessage(7, LogLevel.Error, "The answer to request {RequestId} is larger than {Limit} bytes, the most that Lambda takes")]
    public static partial void ResponseTooLarge(ILogger logger, string requestId, int limit);

    [LoggerMessage(8, LogLevel.Error, "A batch of {Count} messages failed as a whole, invocation {RequestId}")]
    public static partial void BatchFailed(ILogger logger, Exception error, int count, string requestId);

    [LoggerMessage(9, LogLevel.Error, "What was to stop at the deadline failed to do so")]
    public static partial void CancellationFailed(ILogger logger, Exception error);
}
