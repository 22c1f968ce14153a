using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Kinow.ClientApi.Search.Documents.Mappings;

namespace Kinow.ClientApi.Search.Documents;

/// <summary>A kind of document that holds one aggregate.</summary>
/// <typeparam name="T">The aggregate.</typeparam>
public class DocumentKind<T> : DocumentKind
    where T : class
{
    private readonly Func<T, string> idOf;
    private readonly JsonTypeInfo<T> body;

    internal DocumentKind(string name, Func<T, string> idOf, JsonTypeInfo<T> body)
        : base(name)
    {
        this.idOf = idOf;
        this.body = body;
    }

    /// <summary>The id of an aggregate's document.</summary>
    public string IdOf(T item) => idOf(item);

    /// <summary>Reads a stored document, or the parts <c>layout</c>, <c>deleted</c> and <c>body</c> of it.</summary>
    /// <param name="source">The JSON.</param>
    /// <param name="item">The aggregate, if the document holds one that this code can read.</param>
    /// <exception cref="JsonException">It is no such document.</exception>
    public DocumentState Read(ReadOnlySpan<byte> source, out T? item) => Read(source, out item, out _);

    /// <summary>Reads a stored document, like <see cref="Read(ReadOnlySpan{byte}, out T?)"/>.</summary>
    /// <param name="source">The JSON.</param>
    /// <param name="item">The aggregate, if the document holds one that this code can read.</param>
    /// <param name="length">Bytes of JSON that the aggregate takes, unpacked.</param>
    /// <exception cref="JsonException">It is no such document.</exception>
    internal DocumentState Read(ReadOnlySpan<byte> source, out T? item, out int length)
    {
        (item, length) = (null, 0);
        var state = DocumentJson.Read(source, Layout, out var stored);
        if (state == DocumentState.Present) item = PackedBody.Read(stored, body, out length);
        return state;
    }

    internal DocumentWrite Write(T item, long version) => DocumentJson.Write(
        this, IdOf(item), version, (Kind: this, item),
        static (_, _) => { },
        static (json, state) => state.Kind.WriteBody(json, state.item));

    internal override void Map(MappingWriter mapping)
    {
    }

    private protected void WriteBody(Utf8JsonWriter json, T item) => JsonSerializer.Serialize(json, item, body);
}
