using System.Buffers;
using System.IO.Pipelines;
using Kinow.GraphQL.AspNetCore.Requests;
using Kinow.GraphQL.AspNetCore.Responses;
using Microsoft.AspNetCore.Http;

namespace Kinow.GraphQL.AspNetCore.Hosting;

/// <summary>Reads the bodies of POST requests up to a limit, in place where the server has them in one piece.</summary>
internal sealed class BodyReader(GraphQLHttpOptions options)
{
    /// <summary>Says why a body is refused before it is read; <c>null</c> when it is not.</summary>
    public HttpError? Check(HttpRequest request)
    {
        var headers = request.Headers;
        if (ContentType.Check(headers.ContentType) is { } fault) return fault;
        if (!IsPlain(headers.ContentEncoding)) return HttpErrors.UnsupportedEncoding;
        return headers.ContentLength > options.MaxBodyBytes ? HttpErrors.BodyTooLarge : null;
    }

    /// <summary>Reads the body into the state.</summary>
    /// <returns>Why the body is refused; <c>null</c> when it is not.</returns>
    public ValueTask<HttpError?> ReadAsync(HttpRequestState state)
    {
        var reader = state.Http.Request.BodyReader;
        var read = reader.ReadAsync();
        if (!read.IsCompletedSuccessfully) return AwaitAsync(state, reader, read);
        var result = read.Result;
        return result.IsCompleted ? new(Take(state, result.Buffer)) : ContinueAsync(state, reader, result);
    }

    // An empty header names no coding, and identity is none (RFC 9110 section 8.4.1).
    private static bool IsPlain(string? contentEncoding)
    {
        if (string.IsNullOrEmpty(contentEncoding)) return true;
        var elements = new HeaderElements(contentEncoding);
        while (elements.Next())
        {
            if (!elements.Value.Equals("identity", StringComparison.OrdinalIgnoreCase)) return false;
        }

        return true;
    }

    private async ValueTask<HttpError?> AwaitAsync(HttpRequestState state, PipeReader reader, ValueTask<ReadResult> read) =>
        await ContinueAsync(state, reader, await read);

    private async ValueTask<HttpError?> ContinueAsync(HttpRequestState state, PipeReader reader, ReadResult result)
    {
        while (!result.IsCompleted && result.Buffer.Length <= options.MaxBodyBytes)
        {
            reader.AdvanceTo(result.Buffer.Start, result.Buffer.End);
            result = await reader.ReadAsync();
        }

        return Take(state, result.Buffer);
    }

    private HttpError? Take(HttpRequestState state, ReadOnlySequence<byte> body)
    {
        state.Body = body;
        if (body.Length > options.MaxBodyBytes) return HttpErrors.BodyTooLarge;
        if (body.IsSingleSegment)
        {
            state.BodyBytes = body.First;
            return null;
        }

        state.Rented = ArrayPool<byte>.Shared.Rent((int)body.Length);
        body.CopyTo(state.Rented);
        state.BodyBytes = state.Rented.AsMemory(0, (int)body.Length);
        return null;
    }
}
