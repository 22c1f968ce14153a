using System.Collections.Concurrent;
using Kinow.GraphQL.Execution;

namespace Kinow.Conformance.Tests.Fuzzing;

/// <summary>
/// Keeps what the engine would have hidden from a caller: each is a fault of the engine, since the fake data has none of its own.
/// </summary>
internal sealed class UnexpectedErrors : ErrorDescriber
{
    public ConcurrentQueue<Exception> Found { get; } = [];

    protected override void OnUnexpected(Exception error, RequestContext context) => Found.Enqueue(error);
}
