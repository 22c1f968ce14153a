using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Kinow.Lambda.Http;

/// <summary>The request of an event as an ASP.NET Core feature.</summary>
internal sealed class RequestFeature : IHttpRequestFeature, IHttpRequestBodyDetectionFeature
{
    /// <summary>Maps an event to the feature.</summary>
    /// <param name="routes">The routes of the application.</param>
    public RequestFeature(HttpEvent request, ReadOnlySpan<string> routes)
    {
        (PathBase, Path) = EventPath.Of(request, routes);
        Method = request.Method;
        QueryString = request.Query;
        Protocol = request.Protocol;
        RawTarget = request.Path + request.Query;
        Headers = request.Headers;
        Scheme = request.Headers["X-Forwarded-Proto"] is { Count: > 0 } scheme ? scheme[^1]! : "https";
        if (request.Headers.Host.Count == 0 && request.DomainName is { } host) request.Headers.Host = host;
        CanHaveBody = request.Body.Length > 0;
        Body = CanHaveBody ? new EventBodyStream(request.Body) : Stream.Null;
        if (CanHaveBody || request.Headers.ContentLength is not null)
        {
            // The caller's Content-Length may describe an encoded body.
            request.Headers.ContentLength = request.Body.Length;
        }
    }

    public string Protocol { get; set; }

    public string Scheme { get; set; }

    public string Method { get; set; }

    public string PathBase { get; set; }

    public string Path { get; set; }

    public string QueryString { get; set; }

    public string RawTarget { get; set; }

    public IHeaderDictionary Headers { get; set; }

    public Stream Body { get; set; }

    public bool CanHaveBody { get; }
}
