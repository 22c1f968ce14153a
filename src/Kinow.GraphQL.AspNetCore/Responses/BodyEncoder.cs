using System.Buffers;
using System.IO.Compression;

namespace Kinow.GraphQL.AspNetCore.Responses;

/// <summary>Compresses bodies, for speed rather than size because the request waits.</summary>
internal static class BodyEncoder
{
    private const int BrotliQuality = 2;
    private const int BrotliWindow = 18;

    /// <summary>Compresses a body into memory of the pool.</summary>
    /// <returns>Memory that the caller returns to the shared pool; <c>null</c> when the body does not get smaller.</returns>
    public static byte[]? Encode(ReadOnlySpan<byte> body, ContentCoding coding, out int length)
    {
        var target = ArrayPool<byte>.Shared.Rent(body.Length);
        var isSmaller = coding == ContentCoding.Brotli
            ? BrotliEncoder.TryCompress(body, target, out length, BrotliQuality, BrotliWindow)
            : Gzip(body, target, out length);
        if (isSmaller && length < body.Length) return target;
        ArrayPool<byte>.Shared.Return(target);
        return null;
    }

    private static bool Gzip(ReadOnlySpan<byte> body, byte[] target, out int length)
    {
        using var memory = new MemoryStream(target);
        try
        {
            using (var gzip = new GZipStream(memory, CompressionLevel.Fastest, leaveOpen: true))
            {
                gzip.Write(body);
            }

            length = (int)memory.Position;
            return true;
        }
        catch (NotSupportedException)
        {
            // The buffer is full: compression does not make the body smaller.
            length = 0;
            return false;
        }
    }
}
