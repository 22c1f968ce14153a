using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;

namespace Kinow.GraphQL.AspNetCore.Responses;

/// <summary>Sends bodies whose bytes are ready.</summary>
internal static class ResponseBody
{
    // What a server's pipe takes without being asked for more: a page of memory.
    private const int PageBytes = 4096;

    // A pipe that is handed a large body takes it page by page, and the kernel gets each as a piece of its own. A writer that is asked
    // for more at once rents it from the shared pool; of this size it stays off the large object heap.
    private const int PieceBytes = 64 * 1024;

    /// <summary>Sends a body, whose length the response's headers must tell.</summary>
    /// <returns>Done when the bytes are on their way, and may be overwritten.</returns>
    public static Task SendAsync(HttpResponse response, ReadOnlyMemory<byte> body)
    {
        if (body.Length <= PageBytes) return Await(response.BodyWriter.WriteAsync(body));

        // Until then a server keeps what is written apart from its pipe, and has to copy it.
        var start = response.StartAsync();
        return start.IsCompletedSuccessfully ? SendPieces(response.BodyWriter, body.Span) : SendAsync(start, response.BodyWriter, body);
    }

    private static async Task SendAsync(Task start, PipeWriter writer, ReadOnlyMemory<byte> body)
    {
        await start;
        await SendPieces(writer, body.Span);
    }

    private static Task SendPieces(PipeWriter writer, ReadOnlySpan<byte> body)
    {
        while (!body.IsEmpty)
        {
            var piece = body[..Math.Min(body.Length, PieceBytes)];
            piece.CopyTo(writer.GetSpan(piece.Length));
            writer.Advance(piece.Length);
            body = body[piece.Length..];
        }

        return Await(writer.FlushAsync());
    }

    private static Task Await(ValueTask<FlushResult> flush)
    {
        if (!flush.IsCompletedSuccessfully) return flush.AsTask();
        flush.GetAwaiter().GetResult();
        return Task.CompletedTask;
    }
}
