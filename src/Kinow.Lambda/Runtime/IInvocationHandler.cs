namespace Kinow.Lambda.Runtime;

/// <summary>Answers events.</summary>
internal interface IInvocationHandler
{
    /// <summary>Answers one event before its deadline. An exception is reported as the error of this invocation.</summary>
    ValueTask HandleAsync(Invocation invocation, PooledBuffer output);
}
