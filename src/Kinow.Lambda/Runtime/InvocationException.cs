namespace Kinow.Lambda.Runtime;

/// <summary>The error of one invocation.</summary>
/// <param name="reason">The reason in Lambda's form <c>Category.Reason</c>.</param>
/// <param name="message">What is wrong.</param>
public sealed class InvocationException(string reason, string message) : Exception(message)
{
    /// <summary>The function does not serve this kind of event.</summary>
    public const string UnknownEvent = "Function.UnknownEvent";

    /// <summary>The event is larger than Lambda ever sends.</summary>
    public const string EventTooLarge = "Function.EventTooLarge";

    /// <summary>The answer is larger than Lambda takes.</summary>
    public const string ResponseTooLarge = "Function.ResponseSizeTooLarge";

    /// <summary>The reason in Lambda's form <c>Category.Reason</c>.</summary>
    public string Reason { get; } = reason;
}
