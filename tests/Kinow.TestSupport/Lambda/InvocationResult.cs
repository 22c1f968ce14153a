using System.Text;

namespace Kinow.TestSupport.Lambda;

/// <summary>What a function made of an event.</summary>
/// <param name="Payload">The answer, or the report of an error.</param>
/// <param name="ErrorType">What <c>Lambda-Runtime-Function-Error-Type</c> said; <c>null</c> for an answer.</param>
public sealed record InvocationResult(byte[] Payload, string? ErrorType)
{
    /// <summary>The answer, or the report, as text.</summary>
    public string Text => Encoding.UTF8.GetString(Payload);

    /// <summary>Whether the function reported an error.</summary>
    public bool IsError => ErrorType is not null;
}
