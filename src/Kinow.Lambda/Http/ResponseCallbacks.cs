namespace Kinow.Lambda.Http;

/// <summary>Callbacks of a response, run in reverse order of registration.</summary>
internal sealed class ResponseCallbacks
{
    private Stack<(Func<object, Task> Callback, object State)>? callbacks;

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
