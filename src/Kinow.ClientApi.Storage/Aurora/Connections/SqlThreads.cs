using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Kinow.ClientApi.Storage.Aurora.Connections;

/// <summary>
/// Threads that wait for the database, so that nobody else has to. The provider's own asynchronous calls ignore its time limits and never
/// return when they are cancelled; its synchronous ones keep their limits. There are as many threads as connections, started when first needed.
/// </summary>
internal sealed class SqlThreads(int count) : IDisposable
{
    [SuppressMessage("Usage", "CA2213", Justification = "Threads still take from it when nothing more is added; there is nothing in it to free.")]
    private readonly BlockingCollection<Action> work = [];

    private int calls;
    private int started;

    internal Task<T> RunAsync<T>(Func<T> call)
    {
        var done = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        if (Interlocked.Increment(ref calls) > Volatile.Read(ref started)) StartOne();
        Add(() =>
        {
            try
            {
                var result = call();
                Interlocked.Decrement(ref calls);
                done.SetResult(result);
            }
            catch (Exception exception)
            {
                Interlocked.Decrement(ref calls);
                done.SetException(exception);
            }
        });
        return done.Task;
    }

    public void Dispose() => work.CompleteAdding();

    // What closes connections may come after the end.
    private void Add(Action call)
    {
        try
        {
            work.Add(call);
        }
        catch (InvalidOperationException) when (work.IsAddingCompleted)
        {
            call();
        }
    }

    private void StartOne()
    {
        if (Interlocked.Increment(ref started) <= count) new Thread(Work) { IsBackground = true, Name = "SQL" }.Start();
        else Interlocked.Decrement(ref started);
    }

    private void Work()
    {
        foreach (var call in work.GetConsumingEnumerable()) call();
    }
}
