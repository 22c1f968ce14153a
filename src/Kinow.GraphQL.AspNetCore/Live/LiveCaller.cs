using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Kinow.GraphQL.AspNetCore.Live;

/// <summary>
/// Who is at the other end of a connection: what its first request said, and the token that it sent since. It outlives the request, whose
/// parts the server uses again.
/// </summary>
internal sealed class LiveCaller
{
    private readonly Dictionary<string, StringValues> headers;
    private readonly string scheme;
    private readonly HostString host;
    private readonly PathString path;
    private readonly HttpConnectionFeature connection;
    private readonly SharedSegment? segment;
    private volatile string? authorization;

    /// <param name="handshake">The request that began the connection.</param>
    public LiveCaller(HttpContext handshake)
    {
        var request = handshake.Request;
        headers = new(request.Headers.Where(static header => IsKept(header.Key)), StringComparer.OrdinalIgnoreCase);
        TraceIdentifier = handshake.TraceIdentifier;
        (scheme, host, path) = (request.Scheme, request.Host, request.Path);
        connection = new() { RemoteIpAddress = handshake.Connection.RemoteIpAddress };
        authorization = request.Headers.Authorization;
    }

    /// <summary>Nobody in particular: a segment of callers, for which answers are made that somebody passes on.</summary>
    /// <param name="segment">What stands for it.</param>
    public LiveCaller(string segment)
        : this(new DefaultHttpContext()) => this.segment = new(segment);

    /// <summary>Finds what goes wrong in the log.</summary>
    public string TraceIdentifier { get; }

    /// <summary>The caller's credentials, as in the header of that name; <c>null</c> for none.</summary>
    public string? Authorization
    {
        get => authorization;
        set => authorization = value;
    }

    /// <summary>Takes what the caller says besides, in the place of what its first request said. Before any request is made.</summary>
    public void Add(IEnumerable<KeyValuePair<string, string>> said)
    {
        foreach (var (name, value) in said) headers[name] = value;
    }

    /// <summary>A request by this caller, as it would come over HTTP by itself.</summary>
    /// <param name="isAnonymous">Whether it comes without credentials.</param>
    public HttpContext CreateRequest(bool isAnonymous)
    {
        var http = new DefaultHttpContext { TraceIdentifier = TraceIdentifier };
        var request = http.Request;
        request.Method = HttpMethods.Post;
        (request.Scheme, request.Host, request.Path) = (scheme, host, path);
        foreach (var (name, value) in headers) request.Headers[name] = value;
        if (!isAnonymous && authorization is { } token) request.Headers.Authorization = token;
        http.Features.Set<IHttpConnectionFeature>(connection);
        if (segment is not null) http.Features.Set(segment);
        return http;
    }

    private static bool IsKept(string name) =>
        !name.StartsWith("Sec-WebSocket-", StringComparison.OrdinalIgnoreCase)
        && !name.Equals(HeaderNames.Upgrade, StringComparison.OrdinalIgnoreCase)
        && !name.Equals(HeaderNames.Connection, StringComparison.OrdinalIgnoreCase)
        && !name.Equals(HeaderNames.Authorization, StringComparison.OrdinalIgnoreCase)
        && !name.Equals(HeaderNames.Cookie, StringComparison.OrdinalIgnoreCase);
}
