namespace Kinow.GraphQL.AspNetCore;

/// <summary>
/// The values of <c>extensions.code</c> that HTTP adds to those of the engine. A contract publishes them in an enum of its own.
/// </summary>
public static class HttpErrorCodes
{
    /// <summary>The request is not a well-formed GraphQL request.</summary>
    public const string BadRequest = "BAD_REQUEST";

    /// <summary>The body is larger than the server reads.</summary>
    public const string BodyTooLarge = "BODY_TOO_LARGE";

    /// <summary>The response is larger than the platform can send.</summary>
    public const string ResponseTooLarge = "RESPONSE_TOO_LARGE";

    /// <summary>The HTTP method cannot carry the request.</summary>
    public const string MethodNotAllowed = "METHOD_NOT_ALLOWED";

    /// <summary>The body is in a media type or an encoding that the server does not read.</summary>
    public const string UnsupportedMediaType = "UNSUPPORTED_MEDIA_TYPE";

    /// <summary>The caller accepts no media type that the server writes.</summary>
    public const string NotAcceptable = "NOT_ACCEPTABLE";

    /// <summary>No document is registered under the hash.</summary>
    public const string PersistedQueryNotFound = "PERSISTED_QUERY_NOT_FOUND";

    /// <summary>The server does not register documents by hash.</summary>
    public const string PersistedQueryNotSupported = "PERSISTED_QUERY_NOT_SUPPORTED";

    /// <summary>The hash is not that of the document.</summary>
    public const string PersistedQueryHashMismatch = "PERSISTED_QUERY_HASH_MISMATCH";

    /// <summary>The server runs registered operations alone.</summary>
    public const string TrustedOperationsOnly = "TRUSTED_OPERATIONS_ONLY";

    /// <summary>No operation is registered under the id or name.</summary>
    public const string OperationNotFound = "OPERATION_NOT_FOUND";

    /// <summary>The operation reads what belongs to one caller, and the route is for answers that callers share.</summary>
    public const string PrivateOperationNotCacheable = "PRIVATE_OPERATION_NOT_CACHEABLE";

    /// <summary>The Idempotency-Key was sent before, with another request.</summary>
    public const string IdempotencyKeyReused = "IDEMPOTENCY_KEY_REUSED";

    /// <summary>The first request with this Idempotency-Key still runs.</summary>
    public const string IdempotentRequestInProgress = "IDEMPOTENT_REQUEST_IN_PROGRESS";

    /// <summary>The caller has used up what it may use in a time.</summary>
    public const string RateLimited = "RATE_LIMITED";

    /// <summary>The server cannot answer now.</summary>
    public const string ServiceUnavailable = "SERVICE_UNAVAILABLE";

    /// <summary>As many operations run on the connection as may.</summary>
    public const string TooManyOperations = "TOO_MANY_OPERATIONS";
}
