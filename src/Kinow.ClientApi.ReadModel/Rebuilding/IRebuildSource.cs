using System.Collections.Immutable;

namespace Kinow.ClientApi.ReadModel.Rebuilding;

/// <summary>Where the documents of a rebuild come from: the database.</summary>
public interface IRebuildSource
{
    /// <summary>All sections, in the order to rebuild them.</summary>
    ImmutableArray<RebuildSection> Sections { get; }

    /// <summary>Reads some documents of a section.</summary>
    /// <param name="section">The section.</param>
    /// <param name="after">Where the last chunk ended; empty for the first.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>
    /// The documents, each with the database's clock of before its rows were read as its version; or <see cref="RebuildChunk.End"/>.
    /// </returns>
    Task<RebuildChunk> ReadAsync(RebuildSection section, string after, CancellationToken cancellationToken);
}
