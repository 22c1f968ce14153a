using Kinow.GraphQL.AspNetCore.Answers;
using Kinow.GraphQL.Execution;

namespace Kinow.GraphQL.AspNetCore.Live;

/// <summary>What answers one operation again and again, for all who follow it. Safe for concurrent use.</summary>
internal abstract class LiveSource : IDisposable
{
    private readonly Lock gate = new();
    private readonly HashSet<LiveOperation> followers = [];
    private readonly CancellationTokenSource stopping = new();
    private readonly bool patches;
    private LiveState? current;
    private LiveAnswer? end;
    private bool hasEnded;

    /// <param name="key">What the operations have in common that follow it; <c>null</c> for one operation alone.</param>
    /// <param name="patches">Whether what has changed is asked for.</param>
    protected LiveSource(AnswerKey? key, bool patches) => (Key, this.patches, Stopped) = (key, patches, stopping.Token);

    /// <summary>What the operations have in common that follow it; <c>null</c> for one operation alone.</summary>
    public AnswerKey? Key { get; }

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
    public void Add(LiveOperation operation)
    {
        lock (gate)
        {
            followers.Add(operation);
            if (current is not null) operation.Offer(current);
            if (hasEnded) EndFor(operation);
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
        stopping.Cancel();
        stopping.Dispose();
    }

    /// <summary>All who follow it.</summary>
    protected LiveOperation[] Followers()
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
            Volatile.Write(ref current, new(answer.Body, (current?.Sequence ?? 0) + 1, patches ? current?.Body : null));
            foreach (var follower in followers) follower.Offer(current!);
        }
    }

    /// <summary>Ends it for all who follow and will.</summary>
    /// <param name="by">Why, where it is for errors; <c>null</c> where there is nothing more to say.</param>
    protected void End(LiveAnswer? by)
    {
        lock (gate)
        {
            (hasEnded, end) = (true, by);
            foreach (var follower in followers) EndFor(follower);
        }
    }

    private void EndFor(LiveOperation operation)
    {
        if (end is null) operation.Complete();
        else operation.Fail(end.Body);
    }
}
