using System.IO.Compression;
using System.Net.Http.Headers;

namespace Kinow.ClientApi.Search.Gateway.Exchange;

/// <summary>A body as it is sent.</summary>
internal readonly record struct RequestBody(ReadOnlyMemory<byte> Bytes, bool IsCompressed, string MediaType)
{
    private const int WorthIt = 1024;

    /// <summary>Compresses a body where that pays.</summary>
    internal static RequestBody Of(in SearchCall call, bool compression)
    {
        if (!compression || call.Body.Length <= WorthIt) return new(call.Body, false, call.MediaType);
        using var target = new MemoryStream(call.Body.Length / 4);
        using (var gzip = new GZipStream(target, CompressionLevel.Fastest, leaveOpen: true)) gzip.Write(call.Body.Span);
        return new(target.GetBuffer().AsMemory(0, (int)target.Length), true, call.MediaType);
    }

    internal HttpContent? ToContent()
    {
        if (Bytes.IsEmpty) return null;
        var content = new ReadOnlyMemoryContent(Bytes);
        content.Headers.ContentType = new MediaTypeHeaderValue(MediaType);
        if (IsCompressed) content.Headers.ContentEncoding.Add("gzip");
        return content;
    }
}
