

namespace Kinow.ClientApi.ReadModel.Background;

/// <summary>
/// Work that goes on when its caller has been answered: documents that are written forward, commands that are shown late. A host that
/// freezes its process between requests waits for it first.
/// </summary>
public sealed class BackgroundTasks
{
    private readonly Lock gate = new();
    private readonly HashSet<Task> running = [];

    /// <summary>Waits until nothing is left to do, or for so long.</summary>
    /// <param name="limit">The longest wait.</param>
    public async Task EndAsync(TimeSpan limit)
    {
        Task[] left;
        lock (gate) left = [.. running];
        if (left.Length > 0) await Task.WhenAll(left).WaitAsync(limit).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <summary>Takes note of work that was begun. Its failures are its own business.</summary>
    public void Add(Task work)
    {
        lock (gate) running.Add(work);
        _ = ForgetAsync(work);
    }

    private async Task ForgetAsync(Task work)
    {
        await work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        lock (gate) running.Remove(work);
    }
}
