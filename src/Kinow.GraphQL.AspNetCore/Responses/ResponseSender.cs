using System.Globalization;

using Kinow.GraphQL.AspNetCore.Hosting;
using Kinow.GraphQL.AspNetCore.Requests;
using Kinow.GraphQL.Execution;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Kinow.GraphQL.AspNetCore.Responses;

/// <summary>Sends answers: status, headers, and the body in one write.</summary>
/// <param name="options">What is compressed and told.</param>
internal sealed class ResponseSender(GraphQLHttpOptions options)
{
    private static readonly StringValues Json = "application/json; charset=utf-8";
    private static readonly StringValues GraphQLJson = "application/graphql-response+json; charset=utf-8";
    private static readonly StringValues Brotli = "br";
    private static readonly StringValues Gzip = "gzip";
    private static readonly StringValues Bearer = "Bearer";

    private readonly CacheHeaders cache = new(options);

    /// <summary>Sends what the engine answered. The exchange gives the response back when the bytes are on their way.</summary>
    /// <param name="exchange">The request.</param>
    /// <param name="response">The response.</param>
    public Task SendAsync(Exchange exchange, GraphQLResponse response)
    {
        exchange.Response = response;
        exchange.ErrorCode = response.ErrorCode;
        var reply = exchange.Http.Response;
        var body = response.Body;
        var status = StatusOf.Response(response.Kind, response.ErrorCode, exchange.MediaType);
        if (options.ServerTiming && exchange.Started != 0)
        {
            reply.Headers["Server-Timing"] = ServerTiming.Of(exchange.Started, exchange.Prepared);
        }

        // Where some of the data is there, the caller decides what to ask for again.
        if (response is { RetryAfter: { } seconds, Kind: ResponseKind.Failed or ResponseKind.Rejected })
        {
            reply.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        }

        var coding = body.Length < options.MinCompressedBytes
            ? ContentCoding.Identity
            : AcceptEncodingHeader.Choose(exchange.Http.Request.Headers.AcceptEncoding);
        if (!exchange.IsCacheable || response.CachePolicy.MaxAge <= 0)
        {
            reply.Headers.CacheControl = CacheHeaders.NoStore;
        }
        else if (AllowCaching(exchange.Http, response, coding) && (options.Revalidation || !exchange.IsSharedRoute))
        {
            reply.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        if (coding != ContentCoding.Identity && BodyEncoder.Encode(body.Span, coding, out var length) is { } encoded)
        {
            exchange.Encoded = encoded;
            body = encoded.AsMemory(0, length);
            reply.Headers.ContentEncoding = coding == ContentCoding.Brotli ? Brotli : Gzip;
        }

        return Write(reply, status, exchange.MediaType, body);
    }

    /// <summary>Sends a refusal.</summary>
    /// <param name="exchange">The request.</param>
    /// <param name="fault">The refusal.</param>
    public static Task RefuseAsync(Exchange exchange, HttpFault fault)
    {
        exchange.ErrorCode = fault.Code;
        var reply = exchange.Http.Response;
        reply.Headers.CacheControl = CacheHeaders.NoStore;
        if (fault.Allow.Count > 0)
        {
            reply.Headers.Allow = fault.Allow;
        }

        return Write(reply, StatusOf.Fault(fault, exchange.MediaType), exchange.MediaType, fault.Body);
    }

    // Says how long and for whom; true when the caller has the answer already.
    private bool AllowCaching(HttpContext http, GraphQLResponse response, ContentCoding coding)
    {
        var headers = http.Response.Headers;
        var tag = EntityTag.Of(response.Body.Span, coding);
        headers.CacheControl = cache.Control(response.CachePolicy);
        headers.Vary = cache.Vary(response.CachePolicy);
        headers.ETag = tag;
        return EntityTag.Matches(http.Request.Headers.IfNoneMatch, tag);
    }

    private static Task Write(HttpResponse reply, int status, ResponseMediaType mediaType, ReadOnlyMemory<byte> body)
    {
        reply.StatusCode = status;
        reply.Headers.ContentType = mediaType == ResponseMediaType.Json ? Json : GraphQLJson;
        if (status == StatusCodes.Status401Unauthorized)
        {
            reply.Headers.WWWAuthenticate = Bearer;
        }

        reply.ContentLength = body.Length;
        var flush = reply.BodyWriter.WriteAsync(body);
        if (!flush.IsCompletedSuccessfully)
        {
            return flush.AsTask();
        }

        flush.GetAwaiter().GetResult();
        return Task.CompletedTask;
    }
}
