using System.Net;

namespace Kinow.ClientApi.Edge.Purging;

/// <summary>What the answers of all edges have in common.</summary>
internal static class PurgeAnswer
{
    private const int FirstServerError = 500;

    /// <summary>Whether a status says that the same may succeed later.</summary>
    public static bool MayPass(HttpStatusCode status) =>
        status is HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout || (int)status >= FirstServerError;

    /// <summary>After what time it may, as <c>Retry-After</c> says; null where it does not, or gives an instant.</summary>
    public static TimeSpan? RetryAfter(HttpResponseMessage response) => response.Headers.RetryAfter?.Delta;
}
