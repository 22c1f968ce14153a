using Kinow.ClientApi.Throttling;
using Kinow.GraphQL.AspNetCore;

namespace Kinow.ClientApi.Accounts;

/// <summary>
/// Does work that is slow on purpose, as much at once as there are processors to spare. Nobody waits longer than the limit, and under a
/// flood the last to come goes first, from the network address with the fewest in line: whoever is served at all is served in time, and one
/// who floods takes nobody's turn but his own.
/// </summary>
/// <param name="workers">How much is done at once.</param>
/// <param name="limit">The longest wait for a turn.</param>
internal sealed class HashingQueue(int workers, TimeSpan limit, TimeProvider time)
{
    /// <summary>Most who wait. One more pushes out who has the least chance.</summary>
    public const int Capacity = 64;

    private readonly Lock gate = new();
    private readonly List<HashingTurn> waiting = [];
    private int working;

    /// <summary>How many wait for their turn.</summary>
    public int Waiting
    {
        get
        {
            lock (gate) return waiting.Count;
        }
    }

    /// <summary>Does work when its turn comes.</summary>
    /// <param name="source">Who asks for it: those who ask for much come last.</param>
    /// <exception cref="GraphQLException">The turn did not come in time; the code is SERVICE_UNAVAILABLE.</exception>
    public async Task<T> RunAsync<T>(object source, Func<T> work, CancellationToken cancellationToken)
    {
        await WaitAsync(source, cancellationToken);
        try
        {
            return await Task.Run(work, CancellationToken.None);
        }
        finally
        {
            Release();
        }
    }

    private async Task WaitAsync(object source, CancellationToken cancellationToken)
    {
        if (Enter(source) is not { } turn) return;
        try
        {
            await turn.Task.WaitAsync(limit, time, cancellationToken);
        }
        catch (TimeoutException)
        {
            if (TryLeave(turn)) throw Overload();

            // It came at the last moment, or never will.
            await turn.Task;
        }
        catch (OperationCanceledException)
        {
            if (!TryLeave(turn) && turn.Task.IsCompletedSuccessfully) Release();
            throw;
        }
    }

    // Null means that it is the caller's turn already.
    private HashingTurn? Enter(object source)
    {
        lock (gate)
        {
            if (working < workers)
            {
                working++;
                return null;
            }

            if (waiting.Count >= Capacity) TakeWorst().Refuse(Overload());
            var turn = new HashingTurn(source);
            waiting.Add(turn);
            return turn;
        }
    }

    private bool TryLeave(HashingTurn turn)
    {
        lock (gate) return waiting.Remove(turn);
    }

    private void Release()
    {
        lock (gate)
        {
            if (waiting.Count == 0) working--;
            else TakeBest().Grant();
        }
    }

    // MinBy and MaxBy give the first of equals: served is the newest, which stands last.
    private HashingTurn TakeBest() => Take(Enumerable.Reverse(waiting).MinBy(InLine())!);

    private HashingTurn TakeWorst() => Take(waiting.MaxBy(InLine())!);

    private HashingTurn Take(HashingTurn turn)
    {
        waiting.Remove(turn);
        return turn;
    }

    private Func<HashingTurn, int> InLine()
    {
        var counts = waiting.CountBy(static turn => turn.Source).ToDictionary();
        return turn => counts[turn.Source];
    }

    private static GraphQLException Overload()
    {
        SignInMetrics.OnOverload();
        return new("Too many sign-ins at once. Try again in a moment.", HttpErrorCodes.ServiceUnavailable) { RetryAfter = 2 };
    }
}
