namespace Kinow.GraphQL;

/// <summary>A failure that the caller may see: its message and code go into the response as they are.</summary>
/// <param name="message">What went wrong, in words for the caller.</param>
/// <param name="code">The published <c>extensions.code</c>; see <see cref="ErrorCodes"/>.</param>
public class GraphQLException(string message, string code) : Exception(message)
{
    /// <summary>The published <c>extensions.code</c>.</summary>
    public string Code { get; } = code;

    /// <summary>Seconds to wait before another try; <c>null</c> when waiting does not help.</summary>
    public int? RetryAfter { get; init; }
}
