using System.Buffers;
using Kinow.ClientApi.Search.Gateway.Errors;

namespace Kinow.ClientApi.Search.Gateway.Exchange;

/// <summary>An answer, in pooled memory until disposed.</summary>
internal sealed class SearchReply(int status, byte[] buffer, int length) : IDisposable
{
    private byte[]? buffer = buffer;

    internal int Status => status;

    internal ReadOnlyMemory<byte> Body => new(buffer ?? throw new ObjectDisposedException(nameof(SearchReply)), 0, length);

    /// <summary>Reads an answer to its end, at most <paramref name="limit"/> bytes.</summary>
    /// <exception cref="SearchUnavailableException">It is longer.</exception>
    internal static async Task<SearchReply> ReadAsync(HttpResponseMessage response, int limit, CancellationToken cancellationToken)
    {
        var status = (int)response.StatusCode;
        var announced = response.Content.Headers.ContentLength ?? 0;
        if (announced > limit) throw TooLong(limit, status);
        var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        var buffer = ArrayPool<byte>.Shared.Rent((int)Math.Max(announced + 1, 4096));
        var length = 0;
        try
        {
            while (await stream.ReadAsync(buffer.AsMemory(length), cancellationToken) is var read and > 0)
            {
                length += read;
                if (length > limit) throw TooLong(limit, status);
                if (length == buffer.Length) buffer = Grow(buffer, length);
            }
        }
        catch
        {
            ArrayPool<byte>.Shared.Return(buffer);
            throw;
        }

        return new(status, buffer, length);
    }

    public void Dispose()
    {
        if (Interlocked.Exchange(ref buffer, null) is { } rented) ArrayPool<byte>.Shared.Return(rented);
    }

    private static byte[] Grow(byte[] buffer, int length)
    {
        var larger = ArrayPool<byte>.Shared.Rent(length * 2);
        buffer.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }

    private static SearchUnavailableException TooLong(int limit, int status) =>
        SearchUnavailableException.Garbage($"it is longer than {limit} bytes", status);
}
