using System.Buffers;
using System.IO.Pipelines;

using Kinow.GraphQL.AspNetCore.Requests;
using Kinow.GraphQL.AspNetCore.Responses;

using Microsoft.AspNetCore.Http;

namespace Kinow.GraphQL.AspNetCore.Hosting;

/// <summary>Reads the bodies of POST requests up to a limit, in place where the server has them in one piece.</summary>
/// <param name="options">The limit.</param>
internal sealed class BodyReader(GraphQLHttpOptions options)
{
    /// <summary>Says why a body is refused before it is read; <c>null</c> when it is not.</summary>
    /// <param name="request">The request.</param>
    public HttpFault? Check(HttpRequest request)
    {
        var headers = request.Headers;
        if (ContentType.Check(headers.ContentType) is { } fault)
        {
            return fault;
        }

        var encoding = headers.ContentEncoding;
        if (encoding.Count > 0 && !string.Equals(encoding, "identity", StringComparison.OrdinalIgnoreCase))
        {
            return HttpFaults.UnsupportedEncoding;
        }

        return headers.ContentLength > options.MaxBodyBytes ? HttpFaults.BodyTooLarge : null;
    }

    /// <summary>Reads the body into the exchange.</summary>
    /// <param name="exchange">The request.</param>
    /// <returns>Why the body is refused; <c>null</c> when it is not.</returns>
    public ValueTask<HttpFault?> ReadAsync(Exchange exchange)
    {
        var reader = exchange.Http.Request.BodyReader;
        var read = reader.ReadAsync();
        if (!read.IsCompletedSuccessfully)
        {
            return AwaitAsync(exchange, reader, read);
        }

        var result = read.Result;
        return result.IsCompleted ? new(Take(exchange, result.Buffer)) : ContinueAsync(exchange, reader, result);
    }

    private async ValueTask<HttpFault?> AwaitAsync(Exchange exchange, PipeReader reader, ValueTask<ReadResult> read) =>
        await ContinueAsync(exchange, reader, await read);

    private async ValueTask<HttpFault?> ContinueAsync(Exchange exchange, PipeReader reader, ReadResult result)
    {
        while (!result.IsCompleted && result.Buffer.Length <= options.MaxBodyBytes)
        {
            reader.AdvanceTo(result.Buffer.Start, result.Buffer.End);
            result = await reader.ReadAsync();
        }

        return Take(exchange, result.Buffer);
    }

    private HttpFault? Take(Exchange exchange, ReadOnlySequence<byte> body)
    {
        exchange.Body = body;
        if (body.Length > options.MaxBodyBytes)
        {
            return HttpFaults.BodyTooLarge;
        }

        if (body.IsSingleSegment)
        {
            exchange.BodyBytes = body.First;
            return null;
        }

        exchange.Rented = ArrayPool<byte>.Shared.Rent((int)body.Length);
        body.CopyTo(exchange.Rented);
        exchange.BodyBytes = exchange.Rented.AsMemory(0, (int)body.Length);
        return null;
    }
}
