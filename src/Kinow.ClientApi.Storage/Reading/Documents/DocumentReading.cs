using System.Text.Json;
using Kinow.ClientApi.Storage.Elasticsearch.Documents;

namespace Kinow.ClientApi.Storage.Reading.Documents;

/// <summary>Reads stored documents.</summary>
internal static class DocumentReading
{
    /// <summary>How documents of a kind are read.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="hasOwner">Whether they say who sees their product.</param>
    internal static DocumentParser<T> Of<T>(DocumentKind<T> kind, bool hasOwner)
        where T : class => (version, source) => Read(kind, hasOwner, version, source);

    private static Document<T> Read<T>(DocumentKind<T> kind, bool hasOwner, long version, ReadOnlySpan<byte> source)
        where T : class
    {
        try
        {
            return kind.Read(source, out var body) switch
            {
                DocumentState.Present => new(version, body, hasOwner ? OwnerReader.Read(source) : null, Document<T>.WeightOf(source.Length)),
                DocumentState.Deleted => Document<T>.None with { Version = version },
                _ => throw new FormatException("The document is of another layout."),
            };
        }
        catch (JsonException unreadable)
        {
            throw new FormatException("The document cannot be read.", unreadable);
        }
    }
}
