using Kinow.GraphQL.Execution;

namespace Kinow.GraphQL.AspNetCore.Responses;

/// <summary>The HTTP status of a response (GraphQL over HTTP, Status Codes).</summary>
internal static class StatusOf
{
    private const int PartialSuccess = 294;

    /// <summary>
    /// The status. Where the draft asks for 422, its clients and its audits still expect 400; and with <c>application/json</c> a request that was
    /// understood gets 200, because clients of that media type cannot tell a GraphQL error from one of a proxy otherwise.
    /// </summary>
    /// <param name="kind">What became of the request.</param>
    /// <param name="code">The code of its first error.</param>
    /// <param name="mediaType">The media type of the response.</param>
    public static int Response(ResponseKind kind, string? code, ResponseMediaType mediaType)
    {
        var isJson = mediaType == ResponseMediaType.Json;
        return kind switch
        {
            ResponseKind.Success => 200,
            ResponseKind.Partial or ResponseKind.Failed => isJson ? 200 : PartialSuccess,
            _ => code switch
            {
                ErrorCodes.Unauthenticated => 401,
                ErrorCodes.Forbidden => 403,
                ErrorCodes.InternalServerError => 500,
                ErrorCodes.Timeout or HttpErrorCodes.ServiceUnavailable => 503,
                _ => isJson ? 200 : 400,
            },
        };
    }

    /// <summary>The status of a refusal.</summary>
    /// <param name="fault">The refusal.</param>
    /// <param name="mediaType">The media type of the response.</param>
    public static int Fault(HttpFault fault, ResponseMediaType mediaType) =>
        fault.IsAnswerToLegacyClients && mediaType == ResponseMediaType.Json ? 200 : fault.Status;
}
