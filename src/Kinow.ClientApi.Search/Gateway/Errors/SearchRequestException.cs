namespace Kinow.ClientApi.Search.Gateway.Errors;

/// <summary>The search engine understood the request and refused it: the request is wrong.</summary>
public sealed class SearchRequestException : Exception
{
    internal SearchRequestException(string operation, int status, string type, string reason)
        : base($"The search engine refused {operation} with {status} {type}: {reason}")
    {
        Status = status;
        ErrorType = type;
    }

    /// <summary>The HTTP status.</summary>
    public int Status { get; }

    /// <summary>The engine's name of the error, such as <c>strict_dynamic_mapping_exception</c>.</summary>
    public string ErrorType { get; }
}
