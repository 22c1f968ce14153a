using System.Diagnostics.CodeAnalysis;
using Kinow.GraphQL.AspNetCore.Answers;
using Kinow.GraphQL.AspNetCore.Requests;
using Kinow.GraphQL.Execution;

namespace Kinow.GraphQL.AspNetCore.Live;

/// <summary>What answers one operation again and again, for all who follow it. Safe for concurrent use.</summary>
internal abstract class LiveSource : IDisposable
{
    private readonly Lock gate = new();
    private readonly HashSet<LiveOperation> followers = [];

    [SuppressMessage("Usage", "CA2213", Justification = "Disposed when all that it cancels has heard of it.")]
    private readonly CancellationTokenSource stopping = new();

    private LiveState? current;
    private bool hasEnded;
    private int isDisposed;

    /// <param name="key">What the operations have in common that follow it; <c>null</c> for one operation alone.</param>
    /// <param name="settings">How they want to be answered.</param>
    protected LiveSource(AnswerKey? key, LiveSettings settings) => (Key, Settings, Stopped) = (key, settings, stopping.Token);

    /// <summary>What the operations have in common that follow it; <c>null</c> for one operation alone.</summary>
    public AnswerKey? Key { get; }

    /// <summary>How those want to be answered that follow it.</summary>
    public LiveSettings Settings { get; }

    /// <summary>Cancelled when nobody follows any more.</summary>
    protected CancellationToken Stopped { get; }

    /// <summary>Whether it has answered yet.</summary>
    protected bool HasState => Volatile.Read(ref current) is not null;

    /// <summary>Whether it has nothing more to say.</summary>
    protected bool HasEnded
    {
        get
        {
            lock (gate) return hasEnded;
        }
    }

    /// <summary>Has an operation follow: what was answered last is offered at once.</summary>
    /// <returns>Whether it does; not where there is nothing more to say.</returns>
    public bool TryAdd(LiveOperation operation)
    {
        lock (gate)
        {
            if (hasEnded) return false;
            followers.Add(operation);
            if (current is not null) operation.Offer(current);
            return true;
        }
    }

    /// <summary>Ends following.</summary>
    /// <returns>Whether nobody follows any more.</returns>
    public bool Remove(LiveOperation operation)
    {
        lock (gate)
        {
            followers.Remove(operation);
            return followers.Count == 0;
        }
    }

    /// <summary>Ends it: nobody follows any more.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref isDisposed, 1) != 0) return;

        // What is cancelled by it runs on a thread of its own: who ends this may hold a lock.
        _ = stopping.CancelAsync().ContinueWith(_ => stopping.Dispose(), TaskScheduler.Default);
    }

    /// <summary>All who follow it.</summary>
    public LiveOperation[] Followers()
    {
        lock (gate) return [.. followers];
    }

    /// <summary>Tells an answer to all who follow, unless it says what the one before said.</summary>
    protected void Publish(LiveAnswer answer)
    {
        if (answer.Kind == ResponseKind.Rejected)
        {
            End(answer);
            return;
        }

        lock (gate)
        {
            if (hasEnded || (current is not null && current.Body.AsSpan().SequenceEqual(answer.Body))) return;
            var isWhole = answer.Kind == ResponseKind.Success;
            Volatile.Write(ref current, new(answer.Body, (current?.Sequence ?? 0) + 1, isWhole, Settings.Patches ? current?.Body : null));
            foreach (var follower in followers) follower.Offer(current!);
        }
    }

    /// <summary>Ends it for all who follow, once.</summary>
    /// <param name="by">Why, where it is for errors; <c>null</c> where there is nothing more to say.</param>
    protected void End(LiveAnswer? by)
    {
        lock (gate)
        {
            if (hasEnded) return;
            hasEnded = true;
            foreach (var follower in followers)
            {
                if (by is null) follower.Complete();
                else follower.Fail(by.Body);
            }
        }
    }
}
