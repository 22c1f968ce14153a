using System.Text;

namespace Kinow.ClientApi.Queue;

/// <summary>Limits of the service that are checked before anything is sent.</summary>
public static class SqsLimits
{
    /// <summary>Longest message in bytes of body and attributes.</summary>
    public const int MessageBytes = 256 * 1024;

    /// <summary>Most receipts in a batch, and most messages received by one call.</summary>
    public const int BatchSize = 10;

    internal static void Check(OutgoingMessage message)
    {
        var length = Encoding.UTF8.GetByteCount(message.Body);
        foreach (var (name, value) in message.Attributes)
            length += Encoding.UTF8.GetByteCount(name) + "String".Length + Encoding.UTF8.GetByteCount(value);
        if (length == 0) throw new SqsException(SqsErrorCodes.TooLong, 0, "A message cannot be empty.");
        if (length > MessageBytes)
            throw new SqsException(SqsErrorCodes.TooLong, 0, $"{length} bytes are more than the {MessageBytes} that a queue takes.");
    }
}
