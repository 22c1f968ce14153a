using System.Runtime.CompilerServices;

namespace Kinow.GraphQL.Execution;

/// <summary>Fits event streams to what the engine reads.</summary>
public static class EventStream
{
    /// <summary>A stream of values as a stream of objects. Streams of classes need no such step.</summary>
    /// <param name="events">The events.</param>
    /// <param name="cancellation">Ends the stream.</param>
    /// <typeparam name="T">The type of the values.</typeparam>
    public static async IAsyncEnumerable<object?> Box<T>(
        IAsyncEnumerable<T> events, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var value in events.WithCancellation(cancellation))
        {
            yield return value;
        }
    }
}
