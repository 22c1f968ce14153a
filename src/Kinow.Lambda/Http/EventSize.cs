using Microsoft.AspNetCore.Http;

namespace Kinow.Lambda.Http;

/// <summary>How large the event gets that carries a response.</summary>
internal static class EventSize
{
    /// <summary>Room for status and headers.</summary>
    private const int Envelope = 16 * 1024;

    /// <summary>The longest escape of one byte: <c>\u0000</c>.</summary>
    private const int LongestEscape = 6;

    private const int ScratchBytes = 4096;

    /// <summary>Whether an event with this body is larger than a limit in bytes.</summary>
    public static bool Exceeds(int limit, IHeaderDictionary headers, ReadOnlySpan<byte> body)
    {
        if (body.Length <= (limit - Envelope) / LongestEscape) return false;
        return Envelope + (BodyKind.IsText(headers, body) ? EscapedLength(body) : (body.Length + 2L) / 3 * 4) > limit;
    }

    private static long EscapedLength(ReadOnlySpan<byte> text)
    {
        Span<byte> scratch = stackalloc byte[ScratchBytes];
        var length = 0L;
        while (!text.IsEmpty)
        {
            HttpResponseWriter.Encoder.EncodeUtf8(text, scratch, out var consumed, out var written);
            text = text[consumed..];
            length += written;
        }

        return length;
    }
}
