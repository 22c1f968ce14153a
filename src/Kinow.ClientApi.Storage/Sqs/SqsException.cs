namespace Kinow.ClientApi.Storage.Sqs;

/// <summary>The queue service refused a call; repeating the same call would not help.</summary>
public sealed class SqsException : Exception
{
    internal SqsException(string code, int status, string message)
        : base($"{code}: {message}")
    {
        Code = code;
        Status = status;
    }

    /// <summary>Code of the service without its namespace, for example <see cref="SqsErrorCodes.QueueDoesNotExist"/>.</summary>
    public string Code { get; }

    /// <summary>HTTP status of the answer; 0 when the call was refused before it was sent.</summary>
    public int Status { get; }
}
