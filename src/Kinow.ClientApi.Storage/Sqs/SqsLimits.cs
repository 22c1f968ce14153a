using System.Text;

namespace Kinow.ClientApi.Storage.Sqs;

/// <summary>Limits of the service that are checked before anything is sent.</summary>
public static class SqsLimits
{
    /// <summary>Longest message, and longest batch, in bytes of body and attributes.</summary>
    public const int MessageBytes = 256 * 1024;

    /// <summary>Most messages in a batch, and most messages received by one call.</summary>
    public const int BatchSize = 10;

    /// <summary>Longest wait of a long poll.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(20);

    internal static int Check(OutgoingMessage message)
    {
        var length = Encoding.UTF8.GetByteCount(message.Body);
        foreach (var (name, value) in message.Attributes)
            length += Encoding.UTF8.GetByteCount(name) + "String".Length + Encoding.UTF8.GetByteCount(value);
        if (length == 0) throw new SqsException(SqsErrorCodes.TooLong, 0, "A message cannot be empty.");
        return length <= MessageBytes ? length : throw TooLong(length);
    }

    internal static void Check(IReadOnlyCollection<OutgoingMessage> messages)
    {
        ArgumentOutOfRangeException.ThrowIfZero(messages.Count, nameof(messages));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(messages.Count, BatchSize, nameof(messages));
        var length = messages.Sum(Check);
        if (length > MessageBytes) throw TooLong(length);
    }

    private static SqsException TooLong(int length) => new(SqsErrorCodes.TooLong, 0, $"{length} bytes are more than the {MessageBytes} that a queue takes.");
}
