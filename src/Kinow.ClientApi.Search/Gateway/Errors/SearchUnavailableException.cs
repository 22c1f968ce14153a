namespace Kinow.ClientApi.Search.Gateway.Errors;

/// <summary>The search engine did not answer, or not sensibly; another store may.</summary>
public sealed class SearchUnavailableException : Exception
{
    internal SearchUnavailableException(
        SearchUnavailableReason reason, string message, TimeSpan retryAfter, int? status = null, Exception? inner = null)
        : base(message, inner)
    {
        Reason = reason;
        RetryAfter = retryAfter;
        Status = status;
    }

    /// <summary>Why.</summary>
    public SearchUnavailableReason Reason { get; }

    /// <summary>When it makes sense to ask again.</summary>
    public TimeSpan RetryAfter { get; }

    /// <summary>The HTTP status, where one came.</summary>
    public int? Status { get; }

    internal static SearchUnavailableException Garbage(string what, int? status = null, Exception? inner = null) =>
        new(SearchUnavailableReason.Garbage, $"The search engine's answer makes no sense: {what}.", TimeSpan.FromSeconds(1), status, inner);
}
