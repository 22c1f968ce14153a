using System.Buffers;
using System.Buffers.Text;
using System.Text.Json;

namespace Kinow.Lambda.Http;

/// <summary>The body of an event: a piece of the event's own bytes, brought into its final form in place.</summary>
internal struct EventBody
{
    private Memory<byte> bytes;

    /// <summary>Whether the text is base64.</summary>
    public bool IsBase64 { get; set; }

    /// <summary>Takes the string at which the reader stands. What is unescaped is never longer than what was escaped.</summary>
    /// <param name="reader">The reader, at a string.</param>
    /// <param name="payload">What it reads.</param>
    public void Take(ref Utf8JsonReader reader, Memory<byte> payload)
    {
        // Past the quote that opens the string.
        bytes = payload.Slice((int)reader.TokenStartIndex + 1, reader.ValueSpan.Length);
        if (!reader.ValueIsEscaped)
        {
            return;
        }

        var rented = ArrayPool<byte>.Shared.Rent(bytes.Length);
        var length = reader.CopyString(rented);
        rented.AsSpan(0, length).CopyTo(bytes.Span);
        ArrayPool<byte>.Shared.Return(rented);
        bytes = bytes[..length];
    }

    /// <summary>The bytes that the caller sent; <c>null</c> when the text should be base64 and is not.</summary>
    public readonly ReadOnlyMemory<byte>? Decode()
    {
        if (!IsBase64)
        {
            return bytes;
        }

        // A plain null would become empty memory.
        return Base64.DecodeFromUtf8InPlace(bytes.Span, out var length) == OperationStatus.Done ? bytes[..length] : default(ReadOnlyMemory<byte>?);
    }
}
