using System.Globalization;
using Kinow.GraphQL.AspNetCore.Answers;
using Kinow.GraphQL.AspNetCore.Idempotency;
using Kinow.GraphQL.AspNetCore.Requests;
using Kinow.GraphQL.AspNetCore.Responses;
using Kinow.GraphQL.Execution;
using Kinow.GraphQL.Planning;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Kinow.GraphQL.AspNetCore.Hosting;

/// <summary>Sends answers: status, headers, and the body in one write.</summary>
internal sealed class ResponseSender(GraphQLHttpOptions options)
{
    private static readonly StringValues Json = "application/json; charset=utf-8";
    private static readonly StringValues GraphQLJson = "application/graphql-response+json; charset=utf-8";
    private static readonly StringValues Brotli = "br";
    private static readonly StringValues Gzip = "gzip";
    private static readonly StringValues Bearer = "Bearer";
    private static readonly StringValues True = "true";

    private readonly CacheHeaders cache = new(options);

    /// <summary>Sends what the engine answered. The request state gives the response back when the bytes are on their way.</summary>
    /// <param name="remembered">What was remembered of it; <c>null</c> for nothing.</param>
    public Task SendAsync(HttpRequestState state, GraphQLResponse response, RememberedAnswer? remembered = null)
    {
        state.Response = response;
        state.ErrorCode = response.ErrorCode;
        var reply = state.Http.Response;
        var body = response.Body;
        var status = ResponseStatus.Of(response.Kind, response.ErrorCode, state.MediaType, options);
        AddTiming(state);

        // With partial data the caller decides what to retry.
        if (response is { RetryAfter: { } seconds, Kind: ResponseKind.Failed or ResponseKind.Rejected })
        {
            reply.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        }

        var coding = CodingOf(state, body.Length);
        var isKept = state.IsCacheable && response.CachePolicy.MaxAge > 0;
        if (!isKept && state.Address?.Fallback is { } elsewhere) return RedirectAsync(state, elsewhere);
        if (!isKept) KeepFromCaches(state);
        else if (IsKnown(state, response.CachePolicy, EntityTag.Of(body.Span, coding), remembered)) return NotModified(reply);
        return Write(state, status, MediaTypeOf(state, isKept), body, coding);
    }

    /// <summary>Sends an answer from memory, as it would be sent if it were made anew.</summary>
    public Task SendAsync(HttpRequestState state, RememberedAnswer answer)
    {
        var reply = state.Http.Response;
        AddTiming(state);
        var body = answer.In(CodingOf(state, answer.Length));
        if (!state.IsCacheable) KeepFromCaches(state);
        else if (IsKnown(state, answer.CachePolicy, body.Tag, answer)) return NotModified(reply);
        if (body.Coding != ContentCoding.Identity) reply.Headers.ContentEncoding = NameOf(body.Coding);
        var mediaType = MediaTypeOf(state, state.IsCacheable);
        var status = ResponseStatus.Of(ResponseKind.Success, null, mediaType, options);
        return Write(reply, status, mediaType, body.Bytes);
    }

    /// <summary>Sends an answer that was recorded, as it was sent the first time.</summary>
    public Task SendAgainAsync(HttpRequestState state, RecordedAnswer answer)
    {
        state.ErrorCode = answer.ErrorCode;
        var reply = state.Http.Response;
        reply.Headers.CacheControl = CacheHeaders.NoStore;
        reply.Headers["Idempotency-Replayed"] = True;
        var status = ResponseStatus.Of(answer.Kind, answer.ErrorCode, state.MediaType, options);
        return Write(state, status, state.MediaType, answer.Body, CodingOf(state, answer.Body.Length));
    }

    /// <summary>Tells a caller what stands for its segment, and what that may follow elsewhere.</summary>
    /// <param name="offer">What is broadcast to the segment; <c>null</c> for nothing.</param>
    public Task SendAsync(HttpRequestState state, SegmentToken token, BroadcastOffer? offer)
    {
        var reply = state.Http.Response;
        reply.Headers.CacheControl = CacheHeaders.PrivateNoStore;
        reply.Headers[options.SegmentHeader] = token.Value;
        using var body = new JsonBuffer(256);
        body.Raw("{\"segment\":"u8);
        body.String(token.Value);
        body.Raw(",\"expires\":"u8);
        body.Instant(token.Expires);
        if (offer is not null) BroadcastJson.Write(body, offer);
        body.Raw((byte)'}');
        return Write(reply, StatusCodes.Status200OK, ResponseMediaType.Json, body.Written.ToArray());
    }

    /// <summary>Sends a caller elsewhere, by the same method. No cache may keep that.</summary>
    /// <param name="location">A relative reference.</param>
    public static Task RedirectAsync(HttpRequestState state, string location)
    {
        var reply = state.Http.Response;
        reply.StatusCode = StatusCodes.Status307TemporaryRedirect;
        reply.Headers.Location = location;
        reply.Headers.CacheControl = CacheHeaders.PrivateNoStore;
        reply.Headers.ContentType = default;
        reply.Headers.RetryAfter = default;
        reply.ContentLength = 0;
        return Task.CompletedTask;
    }

    /// <summary>Sends a refusal.</summary>
    public static Task SendErrorAsync(HttpRequestState state, HttpError fault)
    {
        state.ErrorCode = fault.Code;
        if (state.Address?.Fallback is { } elsewhere) return RedirectAsync(state, elsewhere);
        var reply = state.Http.Response;
        reply.Headers.CacheControl = CacheHeaders.NoStore;
        if (fault.Remedy is { } remedy) reply.Headers[remedy.Name] = remedy.Value;
        return Write(reply, ResponseStatus.Of(fault, state.MediaType), state.MediaType, fault.Body);
    }

    private static void AddTiming(HttpRequestState state)
    {
        if (state.ReportsTiming && state.Started != 0)
            state.Http.Response.Headers["Server-Timing"] = ServerTiming.Of(state.Started, state.Prepared);
    }

    private void KeepFromCaches(HttpRequestState state)
    {
        var headers = state.Http.Response.Headers;
        headers.CacheControl = CacheHeaders.NoStore;
        if (state.Context is not HttpRequestContext context) return;
        context.RateLimits?.Apply(headers);
        if (options.SegmentParameter is not null && !state.IsSharedRoute && context.SegmentToken is { } token)
            headers[options.SegmentHeader] = token.Value;
    }

    // Sets the caching headers; true when the caller already has the response, and may be told so.
    private bool IsKnown(HttpRequestState state, CachePolicy policy, string tag, RememberedAnswer? remembered)
    {
        var headers = state.Http.Response.Headers;
        headers.CacheControl = cache.Control(policy);
        headers.Vary = state.Address is null ? cache.Vary(policy, state.IsSharedRoute) : cache.VaryByAddress;
        headers.ETag = tag;
        if (state.IsSharedRoute && remembered is not null) remembered.Tags.Apply(headers);
        return EntityTag.Matches(state.Http.Request.Headers.IfNoneMatch, tag) && (options.Revalidation || !state.IsSharedRoute);
    }

    private static Task NotModified(HttpResponse reply)
    {
        reply.StatusCode = StatusCodes.Status304NotModified;
        return Task.CompletedTask;
    }

    private static StringValues NameOf(ContentCoding coding) => coding == ContentCoding.Brotli ? Brotli : Gzip;

    private ContentCoding CodingOf(HttpRequestState state, int length) =>
        length < options.MinCompressedBytes || (state.Address is not null && !options.SharedCompression)
        ? ContentCoding.Identity
        : AcceptEncodingHeader.Choose(state.Http.Request.Headers.AcceptEncoding);

    // What depends on its address alone is in one media type, whatever its caller accepts.
    private static ResponseMediaType MediaTypeOf(HttpRequestState state, bool isKept) =>
        isKept && state.Address is not null ? ResponseMediaType.Json : state.MediaType;

    private static Task Write(
        HttpRequestState state, int status, ResponseMediaType mediaType, ReadOnlyMemory<byte> body, ContentCoding coding)
    {
        var reply = state.Http.Response;
        if (coding != ContentCoding.Identity && BodyEncoder.Encode(body.Span, coding, out var length) is { } encoded)
        {
            state.Encoded = encoded;
            body = encoded.AsMemory(0, length);
            reply.Headers.ContentEncoding = NameOf(coding);
        }

        return Write(reply, status, mediaType, body);
    }

    private static Task Write(HttpResponse reply, int status, ResponseMediaType mediaType, ReadOnlyMemory<byte> body)
    {
        reply.StatusCode = status;
        reply.Headers.ContentType = mediaType == ResponseMediaType.Json ? Json : GraphQLJson;
        if (status == StatusCodes.Status401Unauthorized) reply.Headers.WWWAuthenticate = Bearer;
        reply.ContentLength = body.Length;
        return ResponseBody.SendAsync(reply, body);
    }
}
