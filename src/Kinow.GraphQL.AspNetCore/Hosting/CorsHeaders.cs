using System.Globalization;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Kinow.GraphQL.AspNetCore.Hosting;

/// <summary>Tells browsers which pages may read answers (WHATWG Fetch Standard, CORS protocol).</summary>
internal sealed class CorsHeaders
{
    private readonly HashSet<string> origins;
    private readonly bool isAny;
    private readonly bool allowsCredentials;
    private readonly StringValues allowedHeaders;
    private readonly StringValues maxAge;

    /// <summary>Prepares the headers.</summary>
    /// <param name="options">What is allowed.</param>
    /// <exception cref="InvalidOperationException">Cookies are allowed for every page.</exception>
    public CorsHeaders(GraphQLCorsOptions options)
    {
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

    /// <summary>Adds what the answer to a page needs; nothing for callers that are no pages.</summary>
    /// <param name="http">The request.</param>
    /// <param name="isShared">Whether a cache may keep the answer: where every page may read, it will give to a page what it got for an app.</param>
    /// <returns>Whether the caller is a page that may read the answer.</returns>
    public bool Apply(HttpContext http, bool isShared)
    {
        var origin = http.Request.Headers.Origin;
        var isPage = origin.Count == 1;
        if (isAny ? !isPage && !isShared : !isPage || !origins.Contains(origin[0]!))
        {
            return false;
        }

        var headers = http.Response.Headers;
        headers.AccessControlAllowOrigin = isAny ? "*" : origin;
        headers.AccessControlExposeHeaders = "ETag, Server-Timing, X-Request-Id";
        if (!isAny)
        {
            headers.Vary = "Origin";
        }

        if (allowsCredentials)
        {
            headers.AccessControlAllowCredentials = "true";
        }

        return true;
    }

    /// <summary>Answers OPTIONS, preflight requests among them.</summary>
    /// <param name="http">The request; <see cref="Apply"/> has seen it.</param>
    /// <param name="isAllowed">What <see cref="Apply"/> said.</param>
    /// <param name="methods">The methods of the route.</param>
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
