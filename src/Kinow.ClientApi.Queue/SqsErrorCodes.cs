namespace Kinow.ClientApi.Queue;

/// <summary>Codes that callers tell apart. The older protocol's names of the same errors are read as these.</summary>
public static class SqsErrorCodes
{
    /// <summary>There is no such queue.</summary>
    public const string QueueDoesNotExist = "QueueDoesNotExist";

    /// <summary>A queue of this name exists with other attributes.</summary>
    public const string QueueNameExists = "QueueNameExists";

    /// <summary>A message or a batch is longer than <see cref="SqsLimits.MessageBytes"/>.</summary>
    public const string TooLong = "InvalidMessageContents";

    /// <summary>The handle of a received message is not one of this queue or is too old.</summary>
    public const string ReceiptHandleIsInvalid = "ReceiptHandleIsInvalid";

    /// <summary>The message is not in flight any more: its time ran out.</summary>
    public const string MessageNotInflight = "MessageNotInflight";

    /// <summary>The answer could not be read.</summary>
    public const string UnreadableAnswer = "UnreadableAnswer";

    /// <summary>The service confirmed a message that is not the one sent, or delivered one that is not the one it keeps.</summary>
    public const string ChecksumMismatch = "ChecksumMismatch";

    internal static string Normalize(string? code)
    {
        if (string.IsNullOrEmpty(code)) return UnreadableAnswer;
        var name = code[(code.LastIndexOf('.') + 1)..];
        return name switch
        {
            "NonExistentQueue" => QueueDoesNotExist,
            "QueueAlreadyExists" => QueueNameExists,
            _ => name,
        };
    }

    internal static bool IsTransient(string code) =>
        code is "InternalError" or "InternalFailure" or "ServiceUnavailable" or "RequestTimeout"
            or "Throttling" or "ThrottlingException" or "RequestThrottled" or "TooManyRequestsException" or "KmsThrottled";
}
