using Kinow.GraphQL.AspNetCore.Answers;
using Kinow.GraphQL.AspNetCore.Requests;
using Kinow.GraphQL.Execution;

namespace Kinow.GraphQL.AspNetCore.Live;

/// <summary>A query that runs again whenever what its answer was made of has changed. One run at a time.</summary>
/// <param name="key">What the operations have in common that follow it; <c>null</c> for one operation alone.</param>
/// <param name="runner">Runs it.</param>
/// <param name="settings">How it wants to be answered.</param>
internal sealed class LiveQuery(
    AnswerKey? key, LiveRunner runner, LiveSettings settings, GraphQLLiveOptions options, TimeProvider clock)
    : LiveSource(key, settings)
{
    // Searches may still show what was before a change; by the second time they do not.
    private const int UnsettledRuns = 2;

    // An answer of which a part fails again and again is told all the same.
    private const int PatientFaults = 4;

    private readonly TimeSpan interval = settings.Throttle > options.MinInterval ? settings.Throttle : options.MinInterval;
    private AnswerDependencies? dependencies;
    private long begun;
    private int isRunning;
    private int faults;
    private int unsettled;

    /// <summary>Begins a run that is due.</summary>
    /// <returns>Whether <see cref="RunAsync"/> is to be called.</returns>
    public bool TryBegin() => !HasEnded && IsDue() && Interlocked.Exchange(ref isRunning, 1) == 0;

    /// <summary>Runs it, and tells what has changed.</summary>
    /// <returns>Whether it can answer for all who follow; otherwise each has to follow a source of its own.</returns>
    public async Task<bool> RunAsync()
    {
        try
        {
            Stopped.ThrowIfCancellationRequested();
            begun = clock.GetTimestamp();
            var answer = await runner.RunAsync(Stopped);
            Take(answer);
            return true;
        }
        catch (SegmentMismatchException)
        {
            return false;
        }
        catch (OperationCanceledException)
        {
            return true;
        }
        finally
        {
            Volatile.Write(ref isRunning, 0);
        }
    }

    // What fails for a moment is told where there is nothing else, and tried again: an operation ends by what will not change.
    private void Take(LiveAnswer answer)
    {
        faults = answer.IsTransient ? faults + 1 : 0;
        dependencies = answer.Dependencies;
        if (!answer.IsTransient || (answer.Kind == ResponseKind.Partial && faults >= PatientFaults)) Publish(answer);
        else if (!HasState) Publish(answer with { Kind = ResponseKind.Failed });
    }

    private bool IsDue()
    {
        if (Volatile.Read(ref isRunning) != 0) return false;
        if (begun == 0) return true;
        var age = clock.GetElapsedTime(begun);
        if (age < interval) return false;
        if (age >= options.RefreshInterval) return true;
        if (faults > 0) return age >= options.UnsettledInterval * (1 << Math.Min(faults - 1, 8));
        if (dependencies?.HasChanged() == true)
        {
            unsettled = 0;
            return true;
        }

        if (unsettled >= UnsettledRuns || age < options.UnsettledInterval || dependencies?.Hold() == true) return false;
        unsettled++;
        return true;
    }
}
