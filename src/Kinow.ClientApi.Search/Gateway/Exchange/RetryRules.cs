using Kinow.ClientApi.Search.Gateway.Errors;

namespace Kinow.ClientApi.Search.Gateway.Exchange;

/// <summary>What is sent again, and after which pause.</summary>
internal static class RetryRules
{
    /// <summary>
    /// Broken connections, and the answers that say "not now". A conditional call could meet its own first success, so it is sent again
    /// only after 429: then it was surely not carried out.
    /// </summary>
    internal static bool MayRepeat(in SearchCall call, SearchUnavailableException failure) => failure.Reason switch
    {
        SearchUnavailableReason.Unreachable => !call.Conditional || NeverArrived(failure),
        SearchUnavailableReason.Failing => failure.Status is 429 || (failure.Status is 502 or 503 or 504 && !call.Conditional),
        _ => false,
    };

    /// <summary>Full jitter: anything from zero to a bound that doubles.</summary>
    internal static TimeSpan Pause(SearchGatewayOptions options, int attempt) =>
        options.RetryDelay * (Random.Shared.NextDouble() * (1 << Math.Min(attempt, 10)));

    /// <summary>Whether a broken connection means that nobody answers, or that somebody who is no search engine does.</summary>
    internal static SearchUnavailableException Explain(Exception broken, TimeSpan retryAfter) =>
        broken is InvalidDataException
            or HttpRequestException { HttpRequestError: HttpRequestError.InvalidResponse or HttpRequestError.ConfigurationLimitExceeded }
            ? SearchUnavailableException.Garbage(broken.Message, null, broken)
            : new(SearchUnavailableReason.Unreachable, $"The search engine is not reached: {broken.Message}", retryAfter, null, broken);

    private static bool NeverArrived(SearchUnavailableException failure) => failure.InnerException is HttpRequestException
    {
        HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError,
    };
}
