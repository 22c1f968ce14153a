namespace Kinow.GraphQL.Execution;

/// <summary>The root object of one subscription event: the value of the subscribed field.</summary>
/// <param name="value">What the stream gave.</param>
public sealed class SubscriptionEvent(object? value)
{
    /// <summary>What the stream gave.</summary>
    public object? Value { get; } = value;
}
