using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Kinow.Lambda.Http;

/// <summary>The request of an event as ASP.NET Core wants to see it.</summary>
internal sealed class RequestFeature : IHttpRequestFeature, IHttpRequestBodyDetectionFeature
{
    /// <summary>Shows the request of an event.</summary>
    /// <param name="request">The event.</param>
    public RequestFeature(HttpEvent request)
    {
        (PathBase, Path) = EventPath.Of(request);
        Method = request.Method;
        QueryString = request.Query;
        Protocol = request.Protocol;
        RawTarget = request.Path + request.Query;
        Headers = request.Headers;
        Scheme = request.Headers["X-Forwarded-Proto"] is { Count: > 0 } scheme ? scheme[^1]! : "https";
        if (request.Headers.Host.Count == 0 && request.DomainName is { } host)
        {
            request.Headers.Host = host;
        }

        CanHaveBody = request.Body.Length > 0;
        Body = CanHaveBody ? new EventBodyStream(request.Body) : Stream.Null;
        if (CanHaveBody || request.Headers.ContentLength is not null)
        {
            // The body that came counts, not what it was on its way.
            request.Headers.ContentLength = request.Body.Length;
        }
    }

    /// <inheritdoc/>
    public string Protocol { get; set; }

    /// <inheritdoc/>
    public string Scheme { get; set; }

    /// <inheritdoc/>
    public string Method { get; set; }

    /// <inheritdoc/>
    public string PathBase { get; set; }

    /// <inheritdoc/>
    public string Path { get; set; }

    /// <inheritdoc/>
    public string QueryString { get; set; }

    /// <inheritdoc/>
    public string RawTarget { get; set; }

    /// <inheritdoc/>
    public IHeaderDictionary Headers { get; set; }

    /// <inheritdoc/>
    public Stream Body { get; set; }

    /// <inheritdoc/>
    public bool CanHaveBody { get; }
}
