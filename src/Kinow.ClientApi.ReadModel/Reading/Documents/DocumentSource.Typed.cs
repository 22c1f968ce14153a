using System.Text.Json;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Search.Documents;

namespace Kinow.ClientApi.ReadModel.Reading.Documents;

/// <summary>How documents of one kind are named and read.</summary>
/// <param name="kind">The kind of document.</param>
/// <param name="item">The kind of item; null for the settings.</param>
/// <param name="idOf">The id of a number.</param>
internal sealed class DocumentSource<T>(DocumentKind<T> kind, ItemKind<T>? item, Func<long, string> idOf)
    where T : class
{
    private readonly bool hasOwner = item?.Owner is not null;

    internal DocumentKind<T> Kind { get; } = kind;

    internal ItemKind<T>? Item { get; } = item;

    internal static DocumentSource<T> Of(ItemKind<T> item) => new(DocumentKinds.Of(item), item, DocumentId.Of);

    internal string IdOf(long id) => idOf(id);

    /// <summary>Reads a stored document; null for one of another layout, which counts as missing.</summary>
    /// <exception cref="FormatException">It is no document.</exception>
    internal Document<T>? Parse(long version, ReadOnlySpan<byte> source)
    {
        try
        {
            return Kind.Read(source, out var body, out var length) switch
            {
                DocumentState.Present => new(
                    version, body, hasOwner ? OwnerReader.Read(source) : null, Document<T>.WeightOf(length)),
                DocumentState.Deleted => Document<T>.None with { Version = version },
                _ => null,
            };
        }
        catch (JsonException unreadable)
        {
            throw new FormatException("The document cannot be read.", unreadable);
        }
    }
}
