using System.Collections.Immutable;
using Kinow.ClientApi.ReadModel.Rebuilding;

namespace Kinow.ClientApi.ReadModel.Tests.Refreshing;

/// <summary>A source of a rebuild that lets others act after rows were read and before they are written.</summary>
internal sealed class InterruptedSource(IRebuildSource source, Func<Task>? afterChunk) : IRebuildSource
{
    public ImmutableArray<RebuildSection> Sections => source.Sections;

    public async Task<RebuildChunk> ReadAsync(RebuildSection section, string after, CancellationToken cancellationToken)
    {
        var chunk = await source.ReadAsync(section, after, cancellationToken);
        if (afterChunk is not null && section.Name == "product") await afterChunk();
        return chunk;
    }
}
