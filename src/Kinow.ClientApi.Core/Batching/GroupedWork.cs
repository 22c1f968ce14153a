using System.Diagnostics.CodeAnalysis;

namespace Kinow.ClientApi.Core.Batching;

/// <summary>
/// Work that costs little more for many than for one: what is asked for while earlier work is being done waits, and is done in one go after
/// it. Nothing waits while nothing is being done. Safe for concurrent use.
/// </summary>
/// <param name="parallel">How many groups may be at work at once.</param>
/// <param name="most">How many items a group has at most, unless one caller brings more.</param>
/// <param name="isOfAll">
/// Whether a failure has nothing to do with the items, such as a server that is away: then all of the group have failed.
/// </param>
/// <param name="run">Does the work of a group. It begins after the last of the group was asked for.</param>
[SuppressMessage("Design", "CA1001", Justification = "A semaphore that nobody has waited for by its handle holds nothing to give back.")]
public sealed class GroupedWork<T>(
    int parallel, int most, Func<Exception, bool> isOfAll, Func<IReadOnlyList<T>, CancellationToken, Task> run)
{
    private readonly SemaphoreSlim turns = new(parallel);
    private readonly Lock gate = new();
    private Group? open;

    /// <summary>Has items worked on, alone or with those of others.</summary>
    /// <param name="items">The items.</param>
    /// <param name="cancellationToken">Stops waiting, and the work once nobody waits for it.</param>
    /// <exception cref="Exception">What the work on these items alone, or on all, ended with.</exception>
    public async Task RunAsync(IReadOnlyCollection<T> items, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(items);
        var group = Join(items);
        try
        {
            await group.Work.WaitAsync(cancellationToken);
            return;
        }
        catch (Exception failure) when (group.IsShared && group.Work.IsFaulted && !isOfAll(failure))
        {
        }
        finally
        {
            lock (gate) group.Leave();
        }

        // What is wrong with the items of one is not to keep those of others from being done.
        await RunInTurnAsync(() => run([.. items], cancellationToken), cancellationToken);
    }

    private Group Join(IReadOnlyCollection<T> items)
    {
        lock (gate)
        {
            if (open is not { } group || group.IsAbandoned || group.Items.Count + items.Count > most)
            {
                open = group = new();

                // It is the work of many: not part of the request that came first.
                using (ExecutionContext.SuppressFlow()) group.Work = Task.Run(() => RunInTurnAsync(() => RunAsync(group), group.Abandoned));
            }

            group.Items.AddRange(items);
            group.Enter();
            return group;
        }
    }

    private Task RunAsync(Group group)
    {
        lock (gate)
        {
            if (ReferenceEquals(open, group)) open = null;
        }

        return run(group.Items, group.Abandoned);
    }

    private async Task RunInTurnAsync(Func<Task> begin, CancellationToken cancellationToken)
    {
        await turns.WaitAsync(cancellationToken);
        try
        {
            await begin();
        }
        finally
        {
            turns.Release();
        }
    }

    [SuppressMessage("Design", "CA1001", Justification = "A source without a timer or a handle holds nothing to give back.")]
    private sealed class Group
    {
        private readonly CancellationTokenSource abandoned = new();
        private int entered;
        private int waiting;

        public List<T> Items { get; } = [];

        public Task Work { get; set; } = Task.CompletedTask;

        public CancellationToken Abandoned => abandoned.Token;

        public bool IsAbandoned => abandoned.IsCancellationRequested;

        public bool IsShared => entered > 1;

        public void Enter()
        {
            entered++;
            waiting++;
        }

        public void Leave()
        {
            if (--waiting == 0 && !Work.IsCompleted) _ = abandoned.CancelAsync();
        }
    }
}
