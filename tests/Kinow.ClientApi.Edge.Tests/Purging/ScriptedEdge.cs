using System.Threading.Channels;
using Kinow.ClientApi.Edge.Purging;

namespace Kinow.ClientApi.Edge.Tests.Purging;

/// <summary>An edge that does as a test says.</summary>
internal sealed class ScriptedEdge : IEdgeCache
{
    private readonly Channel<TagPurge> calls = Channel.CreateUnbounded<TagPurge>();

    public string Name { get; } = $"scripted-{Guid.NewGuid():N}";

    public int MostTags { get; init; } = 10;

    /// <summary>What becomes of a call, by its number from 1.</summary>
    public Func<int, CancellationToken, Task> Answer { get; set; } = static (_, _) => Task.CompletedTask;

    public int Count { get; private set; }

    public async Task<TagPurge> NextAsync() => await calls.Reader.ReadAsync();

    public Task PurgeAsync(TagPurge purge, CancellationToken cancellationToken)
    {
        Count++;
        calls.Writer.TryWrite(purge);
        return Answer(Count, cancellationToken);
    }
}
