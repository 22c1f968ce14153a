using System.Diagnostics.CodeAnalysis;

namespace Kinow.ClientApi.Core.Batching;

/// <summary>
/// Work that costs little more for many than for one: what is asked for while earlier work is being done waits, and is done in one go after
/// it. Nothing waits while nothing is being done. Safe for concurrent use.
/// </summary>
/// <param name="parallel">How many groups may be at work at once.</param>
/// <param name="most">How many items a group has at most, unless one caller brings more.</param>
/// <param name="run">Does the work of a group. It begins after the last of the group was asked for.</param>
[SuppressMessage("Design", "CA1001", Justification = "A semaphore that nobody has waited for by its handle holds nothing to give back.")]
public sealed class GroupedWork<T>(int parallel, int most, Func<IReadOnlyList<T>, CancellationToken, Task> run)
{
    private readonly SemaphoreSlim turns = new(parallel);
    private readonly Lock gate = new();
    private Group? open;

    /// <summary>Has items worked on, alone or with those of others.</summary>
    /// <param name="items">The items.</param>
    /// <param name="cancellationToken">Stops waiting. Work that has begun for several goes on.</param>
    /// <exception cref="Exception">What the work on these items alone ended with.</exception>
    public async Task RunAsync(IReadOnlyCollection<T> items, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(items);
        var group = Join(items);
        try
        {
            await group.Work.WaitAsync(cancellationToken);
            return;
        }
        catch (Exception) when (group.Members > 1 && group.Work.IsCompleted && !cancellationToken.IsCancellationRequested)
        {
        }

        // What is wrong with the items of one is not to keep those of others from being done.
        await run([.. items], cancellationToken);
    }

    private Group Join(IReadOnlyCollection<T> items)
    {
        lock (gate)
        {
            var group = open;
            if (group is null || group.Items.Count + items.Count > most)
            {
                open = group = new();
                group.Work = Task.Run(() => RunAsync(group));
            }

            group.Items.AddRange(items);
            group.Members++;
            return group;
        }
    }

    private async Task RunAsync(Group group)
    {
        await turns.WaitAsync();
        try
        {
            lock (gate)
            {
                if (ReferenceEquals(open, group)) open = null;
            }

            await run(group.Items, CancellationToken.None);
        }
        finally
        {
            turns.Release();
        }
    }

    private sealed class Group
    {
        public List<T> Items { get; } = [];

        public int Members { get; set; }

        public Task Work { get; set; } = Task.CompletedTask;
    }
}
