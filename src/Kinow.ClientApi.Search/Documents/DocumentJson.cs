using System.Buffers;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Kinow.ClientApi.Search.Documents;

/// <summary>The outline that all documents share: version, hash, and whatever the kind adds.</summary>
internal static class DocumentJson
{
    internal const string TombstoneHash = "deleted";

    // What a head takes with an id of usual length.
    private const int HeadBytes = 128;

    private static readonly JsonWriterOptions Options =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    [ThreadStatic]
    private static (ArrayBufferWriter<byte> Buffer, Utf8JsonWriter Json)? scratch;

    /// <summary>
    /// Writes a document. The hash covers all that is written, before anything is packed; that is done once somebody wants the document.
    /// </summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="id">Its id.</param>
    /// <param name="version">Its version.</param>
    /// <param name="state">What it is made of.</param>
    /// <param name="write">Writes what searches look at.</param>
    /// <param name="writeBody">Writes the body, one JSON value.</param>
    internal static DocumentWrite Write<TState>(
        DocumentKind kind,
        string id,
        long version,
        TState state,
        Action<Utf8JsonWriter, TState> write,
        Action<Utf8JsonWriter, TState> writeBody)
    {
        var (buffer, json) = Rent();
        json.WriteStartObject();
        json.WriteNumber("layout"u8, kind.Layout);
        json.WriteBoolean("deleted"u8, false);
        write(json, state);
        json.WritePropertyName("body"u8);
        json.Flush();
        var outline = buffer.WrittenCount;
        writeBody(json, state);
        json.Flush();

        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(buffer.WrittenSpan, digest);
        var hash = Convert.ToHexStringLower(digest[..16]);
        var content = buffer.WrittenSpan.ToArray();
        return new(kind, id, version, hash, () => Finish(id, version, hash, content, outline, kind.IsPacked), content.Length + HeadBytes);
    }

    internal static ReadOnlyMemory<byte> Tombstone(string id, long version)
    {
        var (buffer, json) = Rent();
        Head(buffer, json, id, version, TombstoneHash);
        return (byte[])[.. buffer.WrittenSpan, .. ",\"deleted\":true}"u8];
    }

    /// <summary>Reads what a stored document says; the body, packed or not, is given only for a present one.</summary>
    internal static DocumentState Read(ReadOnlySpan<byte> source, int expected, out ReadOnlySpan<byte> body)
    {
        var reader = new Utf8JsonReader(source);
        var layout = 0;
        body = default;
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("A document is an object.");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isDeleted = reader.ValueTextEquals("deleted"u8);
            var isLayout = reader.ValueTextEquals("layout"u8);
            var isBody = reader.ValueTextEquals("body"u8);
            reader.Read();
            if (isDeleted && reader.TokenType == JsonTokenType.True) return DocumentState.Deleted;
            if (isLayout && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var number)) layout = number;
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            if (isBody) body = source[start..(int)reader.BytesConsumed];
        }

        return layout == expected && !body.IsEmpty ? DocumentState.Present : DocumentState.Outdated;
    }

    // The object that the content opens goes on where the head ends.
    private static ReadOnlyMemory<byte> Finish(string id, long version, string hash, byte[] content, int outline, bool isPacked)
    {
        var body = (isPacked ? PackedBody.Pack(content.AsSpan(outline)) : null) ?? content.AsSpan(outline);
        var (buffer, json) = Rent();
        Head(buffer, json, id, version, hash);
        return (byte[])[.. buffer.WrittenSpan, (byte)',', .. content.AsSpan(1, outline - 1), .. body, (byte)'}'];
    }

    /// <summary>Writes the beginning of a document, without its end.</summary>
    private static void Head(ArrayBufferWriter<byte> buffer, Utf8JsonWriter json, string id, long version, string hash)
    {
        buffer.ResetWrittenCount();
        json.Reset();
        json.WriteStartObject();
        json.WriteString("id"u8, id);
        json.WriteNumber("version"u8, version);
        json.WriteString("hash"u8, hash);
        json.Flush();
    }

    private static (ArrayBufferWriter<byte> Buffer, Utf8JsonWriter Json) Rent()
    {
        if (scratch is not { } mine)
        {
            var buffer = new ArrayBufferWriter<byte>(16 * 1024);
            scratch = mine = (buffer, new(buffer, Options));
        }

        mine.Buffer.ResetWrittenCount();
        mine.Json.Reset();
        return mine;
    }
}
