using System.Net;

namespace Kinow.Aws;

/// <summary>How services are called that no SDK is used for, and what their answers have in common.</summary>
public static class ServiceHttp
{
    private const int FirstServerError = 500;

    // A new connection, and with it a new look at DNS, now and then.
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(5);

    /// <summary>A client for the life of the process. Who calls ends what takes too long.</summary>
    public static HttpClient CreateClient() => new(new SocketsHttpHandler
    {
        PooledConnectionLifetime = ConnectionLifetime,
        AllowAutoRedirect = false,
    })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    /// <summary>Whether a status says that the same may succeed later.</summary>
    public static bool MayPass(HttpStatusCode status) =>
        status is HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout || (int)status >= FirstServerError;

    /// <summary>After what time it may, as <c>Retry-After</c> says; null where it does not, or gives an instant.</summary>
    public static TimeSpan? RetryAfter(HttpResponseMessage response) => response.Headers.RetryAfter?.Delta;
}
