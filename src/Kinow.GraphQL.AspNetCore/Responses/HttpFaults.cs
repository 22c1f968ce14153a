using Kinow.GraphQL.Execution;

namespace Kinow.GraphQL.AspNetCore.Responses;

/// <summary>The refusals whose words are always the same.</summary>
internal static class HttpFaults
{
    public static HttpFault BatchNotSupported { get; } =
        new(400, HttpErrorCodes.BadRequest, "Batches are not supported: send each operation in a request of its own.");

    public static HttpFault BodyMissing { get; } =
        new(400, HttpErrorCodes.BadRequest, "The request has no body: send a JSON object with a \"query\".");

    public static HttpFault BodyNotAnObject { get; } =
        new(400, HttpErrorCodes.BadRequest, "The body must be a JSON object.");

    public static HttpFault BodyTooLarge { get; } =
        new(413, HttpErrorCodes.BodyTooLarge, "The body is larger than this server reads.");

    public static HttpFault DocumentMissing { get; } =
        new(400, HttpErrorCodes.BadRequest, "The request has no document: send it as \"query\", or the id of a registered operation.");

    public static HttpFault NotUnicode { get; } =
        new(400, HttpErrorCodes.BadRequest, "The request has text that is not valid UTF-8, or half of a surrogate pair.");

    public static HttpFault VariablesTooLarge { get; } =
        new(400, ErrorCodes.VariablesTooLarge, "The variables are larger or nested deeper than allowed.");

    public static HttpFault NestedTooDeep { get; } =
        new(400, HttpErrorCodes.BadRequest, "The JSON is nested deeper than allowed.");

    public static HttpFault ContentTypeMissing { get; } =
        new(415, HttpErrorCodes.UnsupportedMediaType, "The request has no Content-Type header: send application/json.");

    public static HttpFault UnsupportedMediaType { get; } =
        new(415, HttpErrorCodes.UnsupportedMediaType, "The body must be application/json in UTF-8.");

    public static HttpFault UnsupportedEncoding { get; } =
        new(415, HttpErrorCodes.UnsupportedMediaType, "The body must not be compressed.");

    public static HttpFault NotAcceptable { get; } = new(
        406, HttpErrorCodes.NotAcceptable, "This server writes application/graphql-response+json and application/json; the Accept header excludes both.");

    public static HttpFault MutationByGet { get; } =
        new(405, HttpErrorCodes.MethodNotAllowed, "GET runs queries alone: send mutations by POST.") { Allow = "POST" };

    public static HttpFault MethodNotAllowed { get; } =
        new(405, HttpErrorCodes.MethodNotAllowed, "Only GET and POST carry GraphQL requests.") { Allow = "GET, HEAD, POST, OPTIONS" };

    public static HttpFault SharedRouteIsReadOnly { get; } =
        new(405, HttpErrorCodes.MethodNotAllowed, "This route runs registered queries by GET alone.") { Allow = "GET, HEAD, OPTIONS" };

    public static HttpFault MutationOnSharedRoute { get; } = new(
        405, HttpErrorCodes.MethodNotAllowed, "This route runs queries alone: send mutations by POST to the private route.") { Allow = "OPTIONS" };

    public static HttpFault GetDisabled { get; } =
        new(405, HttpErrorCodes.MethodNotAllowed, "This route takes requests by POST alone.") { Allow = "POST, OPTIONS" };

    public static HttpFault OperationNotFound { get; } =
        new(404, HttpErrorCodes.OperationNotFound, "No registered operation has this name or id.");

    public static HttpFault PrivateOperation { get; } = new(
        400, HttpErrorCodes.PrivateOperationNotCacheable, "The operation reads what belongs to one caller: send it by POST to the private route.");

    public static HttpFault TrustedOnly { get; } =
        new(403, HttpErrorCodes.TrustedOperationsOnly, "This server runs registered operations alone.");

    public static HttpFault PersistedQueryNotFound { get; } =
        new(404, HttpErrorCodes.PersistedQueryNotFound, "PersistedQueryNotFound") { IsAnswerToLegacyClients = true };

    public static HttpFault PersistedQueryNotSupported { get; } =
        new(400, HttpErrorCodes.PersistedQueryNotSupported, "PersistedQueryNotSupported") { IsAnswerToLegacyClients = true };

    public static HttpFault PersistedQueryHashMismatch { get; } =
        new(400, HttpErrorCodes.PersistedQueryHashMismatch, "The hash is not the SHA-256 hash of the document.");

    public static HttpFault PersistedQueryVersion { get; } =
        new(400, HttpErrorCodes.BadRequest, "The persisted query must have \"version\" 1 and a \"sha256Hash\" of 64 hexadecimal digits.");

    /// <summary>A member or parameter of the wrong type.</summary>
    /// <param name="name">Its name, one of ours.</param>
    /// <param name="expected">What it must be.</param>
    public static HttpFault WrongType(string name, string expected) =>
        new(400, HttpErrorCodes.BadRequest, $"\"{name}\" must be {expected}.");

    /// <summary>Text that should be JSON and is not.</summary>
    /// <param name="what">What was read.</param>
    /// <param name="line">The line, from 0.</param>
    /// <param name="column">The byte in the line, from 0.</param>
    public static HttpFault NotJson(string what, long line, long column) =>
        new(400, HttpErrorCodes.BadRequest, $"{what} is not valid JSON: see line {line + 1}, byte {column + 1}.");
}
