namespace Kinow.ClientApi.Storage.Sqs;

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

    internal static string Normalize(string? type)
    {
        if (string.IsNullOrEmpty(type)) return UnreadableAnswer;
        var name = type[(type.LastIndexOf('#') + 1)..];
        return name switch
        {
            "AWS.SimpleQueueService.NonExistentQueue" => QueueDoesNotExist,
            "QueueAlreadyExists" => QueueNameExists,
            _ => name,
        };
    }

    internal static bool IsTransient(string code) => code is "InternalError" or "InternalFailure" or "ServiceUnavailable" or "ThrottlingException"
        or "Throttling" or "RequestThrottled" or "TooManyRequestsException" or "KmsThrottled" or "RequestTimeout";
}
