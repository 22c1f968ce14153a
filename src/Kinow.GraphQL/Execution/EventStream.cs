using System.Runtime.CompilerServices;

namespace Kinow.GraphQL.Execution;

/// <summary>Adapts event streams for the engine.</summary>
public static class EventStream
{
    /// <summary>Boxes a stream of values. Streams of classes are covariant and need no boxing.</summary>
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
