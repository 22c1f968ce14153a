using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Kinow.GraphQL.AspNetCore.Hosting;

/// <summary>Writes CORS headers (WHATWG Fetch Standard, CORS protocol).</summary>
internal sealed class CorsHeaders
{
    private static readonly string[] Exposed =
        ["ETag", "Idempotency-Replayed", "RateLimit", "RateLimit-Policy", "Retry-After", "Server-Timing", "X-Request-Id"];

    private readonly HashSet<string> origins;
    private readonly bool isAny;
    private readonly bool allowsCredentials;
    private readonly StringValues allowedHeaders;
    private readonly StringValues exposedHeaders;
    private readonly StringValues maxAge;

    /// <summary>Prepares the headers.</summary>
    /// <param name="segmentHeader">The header that hands out segments; <c>null</c> where there are none.</param>
    /// <exception cref="InvalidOperationException">Cookies are allowed for every page.</exception>
    public CorsHeaders(GraphQLCorsOptions options, string? segmentHeader)
    {
        exposedHeaders = string.Join(", ", segmentHeader is null ? Exposed : [.. Exposed, segmentHeader]);
        origins = new(options.AllowedOrigins, StringComparer.Ordinal);
        isAny = origins.Contains("*");
        allowsCredentials = options.AllowCredentials;
        allowedHeaders = string.Join(", ", options.AllowedHeaders);
        maxAge = ((long)options.MaxAge.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        if (isAny && allowsCredentials)
        {
            throw new InvalidOperationException("Name the origins whose pages may send cookies: the origin * is for pages without them.");
        }
    }

    /// <summary>
    /// Whether a socket may be opened: browsers let any page open one, and leave it to the server to look at the page's origin.
    /// </summary>
    public bool Allows(HttpContext http)
    {
        var origin = http.Request.Headers.Origin;
        return StringValues.IsNullOrEmpty(origin) || isAny || origins.Contains(origin.ToString())
            || origin == $"{http.Request.Scheme}://{http.Request.Host}";
    }

    /// <summary>
    /// Adds CORS headers; none for callers that send no origin. An answer that caches may keep has the same ones for every caller, or
    /// varies by origin: what an app was answered may be given to a page.
    /// </summary>
    /// <returns>Whether the caller is a page that may read the answer.</returns>
    public bool Apply(HttpContext http)
    {
        var origin = http.Request.Headers.Origin;
        var headers = http.Response.Headers;
        var isPage = origin.Count == 1;
        if (isAny)
        {
            if (!isPage && HttpMethods.IsPost(http.Request.Method)) return false;
            headers.AccessControlAllowOrigin = "*";
        }
        else
        {
            headers.Vary = "Origin";
            if (!isPage || !origins.Contains(origin[0]!)) return false;
            headers.AccessControlAllowOrigin = origin;
        }

        headers.AccessControlExposeHeaders = exposedHeaders;
        if (allowsCredentials) headers.AccessControlAllowCredentials = "true";
        return true;
    }

    /// <summary>Answers OPTIONS, preflight requests among them.</summary>
    public void AnswerOptions(HttpContext http, bool isAllowed, StringValues methods)
    {
        var headers = http.Response.Headers;
        http.Response.StatusCode = StatusCodes.Status204NoContent;
        headers.Allow = methods;
        if (isAllowed && http.Request.Headers.AccessControlRequestMethod.Count > 0)
        {
            headers.AccessControlAllowMethods = methods;
            headers.AccessControlAllowHeaders = allowedHeaders;
            headers.AccessControlMaxAge = maxAge;
        }
    }
}
