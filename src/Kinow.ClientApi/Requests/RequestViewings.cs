using Kinow.ClientApi.Core.Access;

namespace Kinow.ClientApi.Requests;

/// <summary>
/// The viewings that one request begins, at most one of each video, and what it knows about the account's places. All of it is decided before
/// anything of the answer is written, so what is said of a video agrees with whether it has a player.
/// </summary>
internal sealed class RequestViewings
{
    private readonly Lock gate = new();
    private readonly Dictionary<long, Guid?> sessions = [];
    private Task<ViewingStanding>? standing;
    private Task last = Task.CompletedTask;

    /// <summary>Whether a video was decided about.</summary>
    public bool Knows(long videoId)
    {
        lock (gate) return sessions.ContainsKey(videoId);
    }

    /// <summary>The viewing of a video; null when it found no place.</summary>
    public Guid? SessionOf(long videoId)
    {
        lock (gate) return sessions.GetValueOrDefault(videoId);
    }

    /// <summary>Decides about a video.</summary>
    /// <param name="session">Its viewing; null when it found no place.</param>
    public void Set(long videoId, Guid? session)
    {
        lock (gate) sessions[videoId] = session;
    }

    /// <summary>Begins viewings, of one field of the request after the other.</summary>
    public Task InTurnAsync(Func<Task> begin)
    {
        lock (gate) return last = BeginAsync(last, begin);
    }

    /// <summary>How the account stands, asked for once.</summary>
    public Task<ViewingStanding> StandingAsync(Func<Task<ViewingStanding>> read)
    {
        lock (gate) return standing ??= read();
    }

    /// <summary>What may be done with a video, the places of the account considered.</summary>
    /// <param name="info">What the account's rights allow.</param>
    public VideoAccessInfo Apply(long videoId, VideoAccessInfo info)
    {
        if (!info.TakesPlace) return info;
        lock (gate)
        {
            // Whether the places were read before the request took one, or after, is chance.
            if (sessions.TryGetValue(videoId, out var session)) return session is null ? info.WithoutPlace() : info;
            return (standing is { IsCompletedSuccessfully: true, Result: var read } ? read : ViewingStanding.Free) switch
            {
                ViewingStanding.Closed => info.WithoutPlace(),
                ViewingStanding.Full => info with { MaximumViewing = true },
                _ => info,
            };
        }
    }

    private static async Task BeginAsync(Task before, Func<Task> begin)
    {
        await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await begin();
    }
}
