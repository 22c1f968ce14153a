using System.Collections.Immutable;
using Kinow.ClientApi.Search.Gateway.Results;

namespace Kinow.ClientApi.ReadModel.Overlay;

/// <summary>An account's pending commands as they were read.</summary>
/// <param name="Sequence">Which write of their document was the last; null when there is no document.</param>
/// <param name="Entries">The commands.</param>
/// <param name="Others">Commands that only another version can read; they are kept for it.</param>
internal sealed record PendingState(DocumentSequence? Sequence, ImmutableArray<PendingEntry> Entries, ImmutableArray<PendingItem> Others)
{
    public static PendingState None { get; } = new(null, [], []);

    /// <summary>Reads a result of the engine.</summary>
    /// <exception cref="System.Text.Json.JsonException">The document is none.</exception>
    public static PendingState Of(GetResult result)
    {
        if (!result.IsFound) return None;
        var (entries, others) = PendingDocument.Read(result.Source.Span);
        return new(result.Sequence, entries, others);
    }
}
