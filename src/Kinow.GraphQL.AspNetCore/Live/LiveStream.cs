using Kinow.GraphQL.AspNetCore.Answers;
using Kinow.GraphQL.AspNetCore.Hosting;
using Kinow.GraphQL.AspNetCore.Requests;
using Kinow.GraphQL.Execution;

namespace Kinow.GraphQL.AspNetCore.Live;

/// <summary>
/// A subscription: its stream is read once for all who follow it, and opened again where it fails for a moment.
/// </summary>
/// <param name="key">What the operations have in common that follow it; <c>null</c> for one operation alone.</param>
/// <param name="runner">Makes its requests.</param>
/// <param name="settings">How it wants to be answered.</param>
internal sealed class LiveStream(
    AnswerKey? key, GraphQLServer server, LiveRunner runner, LiveSettings settings, GraphQLLiveOptions options, TimeProvider clock)
    : LiveSource(key, settings)
{
    /// <summary>Reads the stream to its end.</summary>
    /// <returns>Whether it can answer for all who follow; otherwise each has to follow a source of its own.</returns>
    public async Task<bool> RunAsync()
    {
        try
        {
            while (true)
            {
                var fault = await ReadAsync();
                if (fault is not { IsTransient: true })
                {
                    End(fault);
                    return true;
                }

                if (!HasState) Publish(fault with { Kind = ResponseKind.Failed });
                await Task.Delay(options.RefreshInterval, clock, Stopped);
            }
        }
        catch (SegmentMismatchException)
        {
            return false;
        }
        catch (OperationCanceledException) when (Stopped.IsCancellationRequested)
        {
            return true;
        }
    }

    // Gives why the stream has ended; null where it has nothing more to say.
    private async Task<LiveAnswer?> ReadAsync()
    {
        try
        {
            await foreach (var response in server.Executor.SubscribeAsync(runner.Planned, runner.CreateContextAsync, Stopped))
            {
                LiveAnswer answer;
                using (response) answer = LiveRunner.AnswerOf(response, null);
                if (answer.Kind == ResponseKind.Rejected) return answer;
                if (!answer.IsTransient || !HasState) Publish(answer);
                if (Settings.Throttle > TimeSpan.Zero) await Task.Delay(Settings.Throttle, clock, Stopped);
            }

            return null;
        }
        catch (Exception error) when (error is not SegmentMismatchException && !Stopped.IsCancellationRequested)
        {
            return runner.AnswerOf(error);
        }
    }
}
