using Kinow.ClientApi.Search.Documents;

namespace Kinow.ClientApi.ReadModel.Rebuilding;

/// <summary>Some of a section's documents.</summary>
/// <param name="Writes">The documents; none ends the section.</param>
/// <param name="After">Where the next chunk goes on: the last id of this one, for instance.</param>
public sealed record RebuildChunk(IReadOnlyList<DocumentWrite> Writes, string After)
{
    /// <summary>The end of a section.</summary>
    public static RebuildChunk End { get; } = new([], "");
}
