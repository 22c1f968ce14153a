using Kinow.GraphQL.AspNetCore.Answers;
using Kinow.GraphQL.AspNetCore.Hosting;
using Kinow.GraphQL.AspNetCore.Requests;

namespace Kinow.GraphQL.AspNetCore.Live;

/// <summary>A subscription: its stream is read once for all who follow it.</summary>
/// <param name="key">What the operations have in common that follow it; <c>null</c> for one operation alone.</param>
/// <param name="runner">Makes its requests.</param>
/// <param name="settings">How it wants to be answered.</param>
internal sealed class LiveStream(AnswerKey? key, GraphQLServer server, LiveRunner runner, LiveSettings settings)
    : LiveSource(key, settings.Patches)
{
    /// <summary>Reads the stream to its end.</summary>
    /// <returns>Those who have to follow another source, as this one cannot answer for them; empty as a rule.</returns>
    public async Task<LiveOperation[]> RunAsync()
    {
        try
        {
            await foreach (var response in server.Executor.SubscribeAsync(runner.Planned, runner.CreateContextAsync, Stopped))
            {
                using (response) Publish(LiveRunner.AnswerOf(response, null));
            }

            End(null);
        }
        catch (SegmentMismatchException)
        {
            return Followers();
        }
        catch (OperationCanceledException) when (Stopped.IsCancellationRequested)
        {
            // Nobody follows.
        }
        catch (Exception error)
        {
            End(runner.AnswerOf(error));
        }

        return [];
    }
}
