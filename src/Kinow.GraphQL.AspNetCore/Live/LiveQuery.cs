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
    : LiveSource(key, settings.Patches)
{
    private readonly TimeSpan interval = settings.Throttle > options.MinInterval ? settings.Throttle : options.MinInterval;
    private AnswerDependencies? dependencies;
    private long begun;
    private int isRunning;

    /// <summary>Begins a run that is due.</summary>
    /// <returns>Whether <see cref="RunAsync"/> is to be called.</returns>
    public bool TryBegin() => !HasEnded && IsDue() && Interlocked.Exchange(ref isRunning, 1) == 0;

    /// <summary>Runs it, and tells what has changed.</summary>
    /// <returns>Those who have to follow another source, as this one cannot answer for them; empty as a rule.</returns>
    public async Task<LiveOperation[]> RunAsync()
    {
        try
        {
            begun = clock.GetTimestamp();
            var answer = await runner.RunAsync(Stopped);
            dependencies = answer.IsTransient ? null : answer.Dependencies;

            // What fails for a moment is told where there is nothing else, and tried again: an operation ends by what will not change.
            if (!answer.IsTransient) Publish(answer);
            else if (!HasState) Publish(answer with { Kind = ResponseKind.Failed });
            return [];
        }
        catch (SegmentMismatchException)
        {
            return Followers();
        }
        catch (OperationCanceledException)
        {
            return [];
        }
        finally
        {
            Volatile.Write(ref isRunning, 0);
        }
    }

    private bool IsDue()
    {
        if (Volatile.Read(ref isRunning) != 0) return false;
        if (begun == 0) return true;
        var age = clock.GetElapsedTime(begun);
        if (age < interval) return false;
        return age >= options.RefreshInterval
            || dependencies?.HasChanged() == true
            || (age >= options.UnsettledInterval && dependencies?.Hold() != true);
    }
}
