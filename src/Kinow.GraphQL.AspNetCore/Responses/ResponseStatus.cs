using Kinow.GraphQL.Execution;

namespace Kinow.GraphQL.AspNetCore.Responses;

/// <summary>The HTTP status of a response (GraphQL over HTTP, Status Codes).</summary>
internal static class ResponseStatus
{
    private const int PartialSuccess = 294;

    /// <summary>
    /// The status. Where the draft asks for 422, its clients and its audits still expect 400; and with <c>application/json</c> a request
    /// that was understood gets 200, because clients of that media type could not tell a GraphQL error from a proxy's otherwise.
    /// </summary>
    /// <param name="options">Which codes of the application mean 400 and 403.</param>
    public static int Of(ResponseKind kind, string? code, ResponseMediaType mediaType, GraphQLHttpOptions options)
    {
        var isJson = mediaType == ResponseMediaType.Json;
        return kind switch
        {
            ResponseKind.Success => 200,
            ResponseKind.Partial or ResponseKind.Failed => isJson ? 200 : PartialSuccess,
            _ => code switch
            {
                ErrorCodes.Unauthenticated => 401,
                not null when options.ForbiddenCodes.Contains(code) => 403,
                not null when options.BadRequestCodes.Contains(code) => 400,
                HttpErrorCodes.ResponseTooLarge => 413,
                HttpErrorCodes.RateLimited => 429,
                ErrorCodes.InternalServerError => 500,
                ErrorCodes.Timeout or HttpErrorCodes.ServiceUnavailable => 503,
                _ => isJson ? 200 : 400,
            },
        };
    }

    /// <summary>The status of an <see cref="HttpError"/>.</summary>
    public static int Of(HttpError fault, ResponseMediaType mediaType) =>
        fault.IsAnswerToLegacyClients && mediaType == ResponseMediaType.Json ? 200 : fault.Status;
}
