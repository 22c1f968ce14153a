namespace Kinow.ClientApi.Storage.Sqs.Envelopes;

/// <summary>A message does not hold a command that this version understands. Delivering it again would not help.</summary>
public sealed class EnvelopeException : Exception
{
    internal EnvelopeException(string message)
        : base(message)
    {
    }
}
