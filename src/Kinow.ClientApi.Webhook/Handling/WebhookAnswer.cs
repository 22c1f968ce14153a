namespace Kinow.ClientApi.Webhook.Handling;

/// <summary>What the sender is told.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Code">Code of the error; null when all is well.</param>
/// <param name="Message">The error in a sentence.</param>
/// <param name="RetryAfter">Seconds after which to send again; 0 when the answer says nothing of it.</param>
internal readonly record struct WebhookAnswer(int Status, string? Code = null, string? Message = null, int RetryAfter = 0)
{
    /// <summary>The read model holds what the database holds.</summary>
    public static WebhookAnswer Done => new(StatusCodes.Status204NoContent);

    /// <summary>Nothing that is kept here is touched.</summary>
    public static WebhookAnswer Ignored => new(StatusCodes.Status202Accepted);

    /// <summary>The body is not a notification.</summary>
    public static WebhookAnswer Malformed(string message) => new(StatusCodes.Status400BadRequest, "BAD_NOTIFICATION", message);

    /// <summary>Nobody knows who sent it, or when.</summary>
    public static WebhookAnswer Refused(string message) => new(StatusCodes.Status401Unauthorized, "BAD_SIGNATURE", message);

    /// <summary>More than anybody may send.</summary>
    public static WebhookAnswer TooLarge =>
        new(StatusCodes.Status413PayloadTooLarge, "BODY_TOO_LARGE", "A notification has at most 256 KiB.");

    /// <summary>Not JSON by its own account.</summary>
    public static WebhookAnswer NotJson =>
        new(StatusCodes.Status415UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE", "A notification is application/json.");

    /// <summary>Not done yet; nothing is lost by sending it again.</summary>
    public static WebhookAnswer Later(string message, int seconds) =>
        new(StatusCodes.Status503ServiceUnavailable, "SERVICE_UNAVAILABLE", message, seconds);

    /// <summary>A part is done; the next attempt goes on from there. Nobody is away.</summary>
    public static WebhookAnswer Unfinished(int seconds) => new(
        StatusCodes.Status409Conflict, "NOT_FINISHED", "There was more to do than time. The next attempt goes on from here.", seconds);

    /// <summary>Something is wrong here, not with the sender; sent again much later it may work.</summary>
    public static WebhookAnswer Failed =>
        new(StatusCodes.Status500InternalServerError, "INTERNAL_SERVER_ERROR", "The notification could not be carried out.");
}
