namespace Kinow.Lambda.Http;

/// <summary>What is to be called at a point of a response: the last that was added first.</summary>
internal sealed class ResponseCallbacks
{
    private Stack<(Func<object, Task> Callback, object State)>? callbacks;

    /// <summary>Adds a callback.</summary>
    /// <param name="callback">What is called.</param>
    /// <param name="state">What it is given.</param>
    public void Add(Func<object, Task> callback, object state) => (callbacks ??= new()).Push((callback, state));

    /// <summary>Calls each once.</summary>
    public Task FireAsync() => callbacks is { Count: > 0 } ? FireEachAsync(callbacks) : Task.CompletedTask;

    private static async Task FireEachAsync(Stack<(Func<object, Task> Callback, object State)> callbacks)
    {
        while (callbacks.TryPop(out var next))
        {
            await next.Callback(next.State);
        }
    }
}
