namespace Kinow.Lambda.Runtime;

/// <summary>Answers events.</summary>
internal interface IInvocationHandler
{
    /// <summary>Answers one event before its deadline. An exception is reported as the error of this invocation.</summary>
    /// <param name="invocation">The event.</param>
    /// <param name="answer">Where the answer's JSON goes.</param>
    ValueTask HandleAsync(Invocation invocation, PooledBuffer answer);
}
