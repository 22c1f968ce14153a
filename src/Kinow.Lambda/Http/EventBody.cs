using System.Buffers;
using System.Buffers.Text;
using System.Text.Json;

namespace Kinow.Lambda.Http;

/// <summary>The body of an event: a slice of the payload, unescaped and decoded in place.</summary>
internal struct EventBody
{
    private Memory<byte> bytes;

    /// <summary>Whether the text is base64.</summary>
    public bool IsBase64 { get; set; }

    /// <summary>Reads the current string token. Unescaped text is never longer than escaped text, so it fits in place.</summary>
    public void Read(ref Utf8JsonReader reader, Memory<byte> payload)
    {
        // Skip the opening quote.
        bytes = payload.Slice((int)reader.TokenStartIndex + 1, reader.ValueSpan.Length);
        if (!reader.ValueIsEscaped) return;
        var rented = ArrayPool<byte>.Shared.Rent(bytes.Length);
        var length = reader.CopyString(rented);
        rented.AsSpan(0, length).CopyTo(bytes.Span);
        ArrayPool<byte>.Shared.Return(rented);
        bytes = bytes[..length];
    }

    /// <summary>The bytes that the caller sent; <c>null</c> when the text should be base64 and is not.</summary>
    public readonly ReadOnlyMemory<byte>? Decode()
    {
        if (!IsBase64) return bytes;

        // A plain null would convert to empty memory.
        return Base64.DecodeFromUtf8InPlace(bytes.Span, out var length) == OperationStatus.Done
            ? bytes[..length]
            : default(ReadOnlyMemory<byte>?);
    }
}
