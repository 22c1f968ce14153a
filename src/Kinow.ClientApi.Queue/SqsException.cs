namespace Kinow.ClientApi.Queue;

/// <summary>The queue service refused a call; repeating the same call would not help.</summary>
public sealed class SqsException : Exception
{
    internal SqsException(string code, int status, string message, Exception? innerException = null)
        : base($"{code}: {message}", innerException) => (Code, Status) = (code, status);

    /// <summary>Code of the service without its namespace, for example <see cref="SqsErrorCodes.QueueDoesNotExist"/>.</summary>
    public string Code { get; }

    /// <summary>HTTP status of the answer; 0 when the call was refused before it was sent.</summary>
    public int Status { get; }

    /// <summary>
    /// Whether the service may have carried the call out all the same: in an earlier attempt, or with an answer that cannot be trusted.
    /// </summary>
    public bool IsUncertain { get; init; }

    internal static SqsException Unreadable(int status, Exception? innerException = null) =>
        new(SqsErrorCodes.UnreadableAnswer, status, "The queue service answered something that is not its protocol.", innerException)
        {
            IsUncertain = status is >= 200 and < 300,
        };
}
