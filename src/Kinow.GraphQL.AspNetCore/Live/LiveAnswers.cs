using System.Runtime.CompilerServices;
using System.Text.Json;
using Kinow.GraphQL.AspNetCore.Responses;

namespace Kinow.GraphQL.AspNetCore.Live;

/// <summary>
/// Answers that somebody follows within the process, to pass them on. They share runs with those of connected clients. Safe for
/// concurrent use.
/// </summary>
public sealed class LiveAnswers
{
    private readonly LiveServices live;

    internal LiveAnswers(LiveServices live) => this.live = live;

    /// <summary>
    /// Follows an answer: it is given at once, and again whenever it has changed. Who is slow misses some, never the newest.
    /// </summary>
    /// <exception cref="GraphQLException">The operation cannot run, or is not shared. Later it may.</exception>
    public async IAsyncEnumerable<LiveUpdate> FollowAsync(
        SharedAnswer answer, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var follower = new LiveFollower();
        var operation = new LiveOperation("", follower);
        try
        {
            await live.Starter.StartAsync(operation, answer);
            while (true)
            {
                await follower.WaitAsync(cancellationToken);
                switch (operation.Take(out var state, out var end))
                {
                    case LiveMessage.Next when state is not null:
                        yield return new(state.Body, EntityTag.Of(state.Body, ContentCoding.Identity), state.IsWhole);
                        break;
                    case LiveMessage.Error:
                        throw FirstOf(end!);
                    case LiveMessage.Complete:
                        yield break;
                }
            }
        }
        finally
        {
            live.Hub.Leave(operation);
        }
    }

    private static GraphQLException FirstOf(byte[] errors)
    {
        using var json = JsonDocument.Parse(errors);
        var first = json.RootElement[0];
        return new(first.GetProperty("message"u8).GetString()!, first.GetProperty("extensions"u8).GetProperty("code"u8).GetString()!);
    }
}
