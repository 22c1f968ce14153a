using System.Buffers;
using System.Buffers.Binary;
using System.Buffers.Text;
using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Kinow.ClientApi.Search.Documents;

/// <summary>
/// Bodies as they are stored: JSON, or where that is shorter a string, which is its length in four bytes and its Brotli form, in base64.
/// The engine hands out a string as it is, while it takes an object apart and puts it together again each time that parts of a document
/// are asked for.
/// </summary>
internal static class PackedBody
{
    // Repeated names and texts are found within the aggregate; more effort makes documents some percent shorter and takes twice the time.
    private const int Quality = 5;

    // Bodies are some kilobytes, far less than 256: a wider window would only take memory.
    private const int Window = 18;
    private const int LengthBytes = sizeof(int);

    // What says that it becomes more is no body of ours, and is not given the memory that it asks for.
    private const int MaxLength = 64 << 20;

    /// <summary>Packs a body.</summary>
    /// <param name="body">The JSON.</param>
    /// <returns>A JSON string; null where it would not be shorter than the body.</returns>
    internal static byte[]? Pack(ReadOnlySpan<byte> body)
    {
        if (body.Length > MaxLength) return null;
        var rented = ArrayPool<byte>.Shared.Rent(LengthBytes + BrotliEncoder.GetMaxCompressedLength(body.Length));
        try
        {
            BinaryPrimitives.WriteInt32LittleEndian(rented, body.Length);
            if (!BrotliEncoder.TryCompress(body, rented.AsSpan(LengthBytes), out var compressed, Quality, Window)) return null;
            var length = Base64.GetMaxEncodedToUtf8Length(LengthBytes + compressed);
            if (length + 2 >= body.Length) return null;
            var text = new byte[length + 2];
            text[0] = text[^1] = (byte)'"';
            Base64.EncodeToUtf8(rented.AsSpan(0, LengthBytes + compressed), text.AsSpan(1), out _, out _);
            return text;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    /// <summary>Reads an aggregate from a body, packed or not.</summary>
    /// <param name="body">One JSON value.</param>
    /// <param name="type">The aggregate's type.</param>
    /// <param name="length">Its bytes of JSON.</param>
    /// <exception cref="JsonException">It is no such body.</exception>
    internal static T? Read<T>(ReadOnlySpan<byte> body, JsonTypeInfo<T> type, out int length)
    {
        if (IsPacked(body)) return Unpack(body, json => JsonSerializer.Deserialize(json, type), out length);
        length = body.Length;
        return JsonSerializer.Deserialize(body, type);
    }

    /// <summary>A body as JSON.</summary>
    /// <param name="body">One JSON value, packed or not.</param>
    /// <exception cref="JsonException">It is no such body.</exception>
    internal static byte[] Unpack(ReadOnlySpan<byte> body) =>
        IsPacked(body) ? Unpack(body, static json => json.ToArray(), out _) : body.ToArray();

    private static bool IsPacked(ReadOnlySpan<byte> body) => body[0] == (byte)'"';

    private static TResult Unpack<TResult>(ReadOnlySpan<byte> body, Func<ReadOnlySpan<byte>, TResult> read, out int length)
    {
        var packed = ArrayPool<byte>.Shared.Rent(body.Length);
        byte[]? json = null;
        try
        {
            var bytes = Decode(body, packed);
            length = LengthOf(bytes);
            json = ArrayPool<byte>.Shared.Rent(length);
            return BrotliDecoder.TryDecompress(bytes[LengthBytes..], json.AsSpan(0, length), out var written) && written == length
                ? read(json.AsSpan(0, length))
                : throw Garbage();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(packed);
            if (json is not null) ArrayPool<byte>.Shared.Return(json);
        }
    }

    private static ReadOnlySpan<byte> Decode(ReadOnlySpan<byte> body, Span<byte> packed)
    {
        var text = new Utf8JsonReader(body);
        text.Read();
        var length = text.CopyString(packed);
        return Base64.DecodeFromUtf8InPlace(packed[..length], out var decoded) == OperationStatus.Done
            ? packed[..decoded]
            : throw Garbage();
    }

    private static int LengthOf(ReadOnlySpan<byte> packed) =>
        packed.Length > LengthBytes && BinaryPrimitives.ReadInt32LittleEndian(packed) is > 0 and <= MaxLength and var length
            ? length
            : throw Garbage();

    private static JsonException Garbage() => new("A body is packed in a way that cannot be read.");
}
