using Microsoft.Net.Http.Headers;

namespace Kinow.GraphQL.AspNetCore.Responses;

/// <summary>Error responses whose content never varies.</summary>
internal static class HttpErrors
{
    public static HttpError BatchNotSupported { get; } =
        new(400, HttpErrorCodes.BadRequest, "Batches are not supported: send each operation in a request of its own.");

    public static HttpError BodyMissing { get; } =
        new(400, HttpErrorCodes.BadRequest, "The request has no body: send a JSON object with a \"query\".");

    public static HttpError BodyNotAnObject { get; } =
        new(400, HttpErrorCodes.BadRequest, "The body must be a JSON object.");

    public static HttpError BodyTooLarge { get; } =
        new(413, HttpErrorCodes.BodyTooLarge, "The body is larger than this server reads.");

    public static HttpError DocumentMissing { get; } =
        new(400, HttpErrorCodes.BadRequest, "The request has no document: send it as \"query\", or the id of a registered operation.");

    public static HttpError NotUnicode { get; } =
        new(400, HttpErrorCodes.BadRequest, "The request has text that is not valid UTF-8, or half of a surrogate pair.");

    public static HttpError VariablesTooLarge { get; } =
        new(400, ErrorCodes.VariablesTooLarge, "The variables are larger or nested deeper than allowed.");

    public static HttpError NestedTooDeep { get; } =
        new(400, HttpErrorCodes.BadRequest, "The JSON is nested deeper than allowed.");

    public static HttpError ContentTypeMissing { get; } =
        new(415, HttpErrorCodes.UnsupportedMediaType, "The request has no Content-Type header: send application/json.")
        {
            Remedy = (HeaderNames.Accept, "application/json"),
        };

    public static HttpError UnsupportedMediaType { get; } =
        new(415, HttpErrorCodes.UnsupportedMediaType, "The body must be application/json in UTF-8.")
        {
            Remedy = (HeaderNames.Accept, "application/json"),
        };

    public static HttpError UnsupportedEncoding { get; } =
        new(415, HttpErrorCodes.UnsupportedMediaType, "The body must not be compressed: send it without Content-Encoding, or as identity.")
        {
            Remedy = (HeaderNames.AcceptEncoding, "identity"),
        };

    public static HttpError NotAcceptable { get; } = new(
        406, HttpErrorCodes.NotAcceptable, "This server writes application/graphql-response+json and application/json; the Accept header excludes both.");

    public static HttpError LiveNeedsStream { get; } = new(
        406,
        HttpErrorCodes.NotAcceptable,
        "This route answers again and again: open a WebSocket with graphql-transport-ws, or accept text/event-stream or multipart/mixed.");

    public static HttpError TokenOver { get; } =
        new(401, ErrorCodes.Unauthenticated, "The access token is over: renew it, and ask again.");

    public static HttpError MutationByStream { get; } = new(
        405,
        HttpErrorCodes.MethodNotAllowed,
        "Streams are for what is read: send mutations by POST to the GraphQL route, and accept application/json.");

    public static HttpError OriginNotAllowed { get; } =
        new(403, ErrorCodes.Forbidden, "Pages of this origin may not read what this server answers.");

    public static HttpError TooManyConnections { get; } =
        new(503, HttpErrorCodes.ServiceUnavailable, "This server has no room for another connection. Try again in a moment.")
        {
            Remedy = (HeaderNames.RetryAfter, "5"),
        };

    public static HttpError TooManyOfNetwork { get; } =
        new(429, HttpErrorCodes.RateLimited, "As many connections come from this network as may. Try again when others have ended.")
        {
            Remedy = (HeaderNames.RetryAfter, "30"),
        };

    public static HttpError TooManyOperations { get; } =
        new(429, HttpErrorCodes.TooManyOperations, "As many operations run on this connection as may. End one of them first.");

    public static HttpError MutationByGet { get; } =
        new(405, HttpErrorCodes.MethodNotAllowed, "GET runs queries alone: send mutations by POST.")
        {
            Remedy = (HeaderNames.Allow, "POST"),
        };

    public static HttpError MethodNotAllowed { get; } =
        new(405, HttpErrorCodes.MethodNotAllowed, "Only GET and POST carry GraphQL requests.")
        {
            Remedy = (HeaderNames.Allow, "GET, HEAD, POST, OPTIONS"),
        };

    public static HttpError SharedRouteIsReadOnly { get; } =
        new(405, HttpErrorCodes.MethodNotAllowed, "This route runs registered queries by GET alone.")
        {
            Remedy = (HeaderNames.Allow, "GET, HEAD, OPTIONS"),
        };

    public static HttpError MutationOnSharedRoute { get; } = new(
        405, HttpErrorCodes.MethodNotAllowed, "This route runs queries alone: send mutations by POST to the private route.")
    { Remedy = (HeaderNames.Allow, "OPTIONS") };

    public static HttpError GetDisabled { get; } =
        new(405, HttpErrorCodes.MethodNotAllowed, "This route takes requests by POST alone.")
        {
            Remedy = (HeaderNames.Allow, "POST, OPTIONS"),
        };

    public static HttpError OperationNotFound { get; } =
        new(404, HttpErrorCodes.OperationNotFound, "No registered operation has this name or id.");

    public static HttpError PrivateOperation { get; } = new(
        400, HttpErrorCodes.PrivateOperationNotCacheable, "The operation reads what belongs to one caller: send it by POST to the private route.");

    public static HttpError IdempotencyKeyMalformed { get; } = new(
        400,
        HttpErrorCodes.BadRequest,
        "The header Idempotency-Key must be sent once, with 16 to 128 visible ASCII characters, such as a random UUID in quotes.");

    public static HttpError IdempotencyKeyReused { get; } = new(
        422,
        HttpErrorCodes.IdempotencyKeyReused,
        "The Idempotency-Key was sent before, with another request: send each request with a key of its own.");

    public static HttpError IdempotentRequestInProgress { get; } = new(
        409, HttpErrorCodes.IdempotentRequestInProgress, "The first request with this Idempotency-Key still runs: send it again in a second.")
    { Remedy = (HeaderNames.RetryAfter, "1") };

    public static HttpError Repeated(string parameter) =>
        new(400, HttpErrorCodes.BadRequest, $"The parameter \"{parameter}\" is repeated: send it once.");

    public static HttpError TrustedOnly { get; } =
        new(403, HttpErrorCodes.TrustedOperationsOnly, "This server runs registered operations alone.");

    public static HttpError PersistedQueryNotFound { get; } =
        new(404, HttpErrorCodes.PersistedQueryNotFound, "PersistedQueryNotFound") { IsAnswerToLegacyClients = true };

    public static HttpError PersistedQueryNotSupported { get; } =
        new(400, HttpErrorCodes.PersistedQueryNotSupported, "PersistedQueryNotSupported") { IsAnswerToLegacyClients = true };

    public static HttpError PersistedQueryHashMismatch { get; } =
        new(400, HttpErrorCodes.PersistedQueryHashMismatch, "The hash is not the SHA-256 hash of the document.");

    public static HttpError PersistedQueryVersion { get; } =
        new(400, HttpErrorCodes.BadRequest, "The persisted query must have \"version\" 1 and a \"sha256Hash\" of 64 hexadecimal digits.");

    /// <summary>A member or parameter of the wrong type.</summary>
    public static HttpError WrongType(string name, string expected) =>
        new(400, HttpErrorCodes.BadRequest, $"\"{name}\" must be {expected}.");

    /// <summary>Malformed JSON.</summary>
    public static HttpError NotJson(string what, long line, long column) =>
        new(400, HttpErrorCodes.BadRequest, $"{what} is not valid JSON: see line {line + 1}, byte {column + 1}.");
}
