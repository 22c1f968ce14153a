namespace Kinow.Lambda.Http;

/// <summary>
/// A response was written that Lambda does not take. It is thrown before the response starts, so that the application can send an error in
/// its own form instead; an unhandled one becomes a 413.
/// </summary>
/// <param name="limit">The most that can be sent, in bytes of the event that carries the response.</param>
public sealed class ResponseTooLargeException(int limit) : Exception(
    $"The response is larger than {limit} bytes, the most that Lambda takes.")
{
    /// <summary>The most that can be sent, in bytes of the event that carries the response.</summary>
    public int Limit { get; } = limit;
}
