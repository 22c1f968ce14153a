namespace Kinow.ClientApi.Search.Gateway.Errors;

/// <summary>Why the search engine could not answer.</summary>
public enum SearchUnavailableReason
{
    /// <summary>No connection, or one that broke.</summary>
    Unreachable,

    /// <summary>No answer in time.</summary>
    TimedOut,

    /// <summary>It answered that it is too busy or not able, with status 429 or 5xx, or only for some of its shards.</summary>
    Failing,

    /// <summary>It refused the credentials, or writes to an index that it has blocked (status 401 or 403).</summary>
    Refused,

    /// <summary>The answer is not what a search engine says.</summary>
    Garbage,

    /// <summary>It was not asked because it has failed too often just now.</summary>
    CircuitOpen,
}
