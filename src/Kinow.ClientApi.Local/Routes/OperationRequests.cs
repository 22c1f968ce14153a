namespace Kinow.ClientApi.Local.Routes;

/// <summary>Tells requests for operations from all that the process answers besides.</summary>
internal static class OperationRequests
{
    private static readonly PathString[] Shared =
        [Prefix(ClientApiEndpoints.TrustedOperations), Prefix(ClientApiEndpoints.SharedAnswers)];

    /// <summary>Whether a request asks for an operation, on any of the routes.</summary>
    public static bool Include(HttpRequest request) =>
        (HttpMethods.IsPost(request.Method) || HttpMethods.IsGet(request.Method))
        && (request.Path == ClientApiEndpoints.GraphQL
            || request.Path == ClientApiEndpoints.PublishedGraphQL
            || Array.Exists(Shared, prefix => request.Path.StartsWithSegments(prefix, StringComparison.Ordinal)));

    private static PathString Prefix(string pattern) => pattern[..pattern.LastIndexOf('/')];
}
