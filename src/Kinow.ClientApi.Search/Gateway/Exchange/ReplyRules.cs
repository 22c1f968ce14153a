using Kinow.ClientApi.Search.Gateway.Errors;

namespace Kinow.ClientApi.Search.Gateway.Exchange;

/// <summary>Tells by its status whether an answer is one that the operation can read.</summary>
internal static class ReplyRules
{
    /// <summary>Lets pass what is 2xx, and 404 and 409, which operations turn into outcomes.</summary>
    /// <exception cref="SearchUnavailableException">The engine cannot or will not answer, or this is no engine.</exception>
    /// <exception cref="SearchRequestException">The request is wrong.</exception>
    internal static void Check(string operation, SearchReply reply)
    {
        if (reply.Status is >= 200 and < 300 or 404 or 409) return;
        throw Refusal(operation, reply.Status, ErrorReader.Read(reply.Body.Span));
    }

    /// <summary>The exception for a status and an error, of a whole answer or of one item in it.</summary>
    internal static Exception Refusal(string operation, int status, SearchError? error) => status switch
    {
        401 or 403 => new SearchUnavailableException(
            SearchUnavailableReason.Refused, $"The search engine refused {operation}: {error?.Reason ?? "credentials"}.",
            TimeSpan.FromSeconds(5), status),
        408 or 429 or >= 500 => new SearchUnavailableException(
            SearchUnavailableReason.Failing, $"The search engine answered {operation} with {status}: {error?.Reason}",
            TimeSpan.FromSeconds(1), status),
        >= 400 when error is { } details => new SearchRequestException(operation, status, details.Type, details.Reason),
        _ => SearchUnavailableException.Garbage($"{operation} was answered with status {status}", status),
    };
}
