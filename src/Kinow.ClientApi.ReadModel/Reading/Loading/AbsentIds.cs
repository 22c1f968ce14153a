using System.Collections.Concurrent;

namespace Kinow.ClientApi.ReadModel.Reading.Loading;

/// <summary>
/// Remembers for a short time what the database does not have, so that nobody can make it search for nothing again and again.
/// </summary>
internal sealed class AbsentIds(TimeSpan age, TimeProvider time)
{
    private const int MaxIds = 20_000;

    private volatile ConcurrentDictionary<(string Kind, long Id), long> seen = new();

    internal bool Contains(string kind, long id) => seen.TryGetValue((kind, id), out var at) && time.GetElapsedTime(at) <= age;

    internal void Add(string kind, long id)
    {
        if (seen.Count >= MaxIds) seen = new();
        seen[(kind, id)] = time.GetTimestamp();
    }
}
