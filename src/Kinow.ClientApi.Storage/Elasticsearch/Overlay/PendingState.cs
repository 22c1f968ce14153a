using System.Collections.Immutable;
using Kinow.ClientApi.Storage.Elasticsearch.Gateway.Results;

namespace Kinow.ClientApi.Storage.Elasticsearch.Overlay;

/// <summary>An account's pending commands as they were read.</summary>
/// <param name="Sequence">Which write of their document was the last; null when there is no document.</param>
/// <param name="Entries">The commands.</param>
internal sealed record PendingState(DocumentSequence? Sequence, ImmutableArray<PendingEntry> Entries)
{
    public static PendingState None { get; } = new(null, []);

    /// <summary>Reads a result of the engine.</summary>
    /// <exception cref="System.Text.Json.JsonException">The document is none.</exception>
    public static PendingState Of(GetResult result) =>
        result.IsFound ? new(result.Sequence, PendingDocument.Read(result.Source.Span)) : None;
}
