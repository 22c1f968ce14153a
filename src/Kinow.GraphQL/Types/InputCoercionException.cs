namespace Kinow.GraphQL.Types;

/// <summary>An input value that its type refuses. The message is meant for the caller.</summary>
/// <param name="message">What was expected and what was found.</param>
public sealed class InputCoercionException(string message) : Exception(message);
