namespace Kinow.ClientApi.Queue.Envelopes;

/// <summary>A message does not hold a command that this version understands.</summary>
public sealed class EnvelopeException : Exception
{
    internal EnvelopeException(string message)
        : base(message)
    {
    }

    /// <summary>
    /// Whether another version may understand it: its kind or version is not known, or it has members that are not known. Otherwise it is
    /// malformed, and delivering it again does not help.
    /// </summary>
    public bool IsOfAnotherVersion { get; internal init; }
}
