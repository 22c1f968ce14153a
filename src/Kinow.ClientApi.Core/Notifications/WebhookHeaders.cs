namespace Kinow.ClientApi.Core.Notifications;

/// <summary>The three headers of the Standard Webhooks specification, as they were received or are to be sent.</summary>
/// <param name="Id"><c>webhook-id</c>: unique per event, the same when an event is sent again.</param>
/// <param name="Timestamp"><c>webhook-timestamp</c>: seconds since 1970, of this attempt.</param>
/// <param name="Signature"><c>webhook-signature</c>: one or more signatures, separated by spaces.</param>
public readonly record struct WebhookHeaders(string? Id, string? Timestamp, string? Signature)
{
    /// <summary>Name of the header with the event's id.</summary>
    public const string IdName = "webhook-id";

    /// <summary>Name of the header with the instant of sending.</summary>
    public const string TimestampName = "webhook-timestamp";

    /// <summary>
    /// Name of a header of our own with the number of the attempt, from 1. It is not signed: what it says may cost time and nothing more.
    /// </summary>
    public const string AttemptName = "webhook-attempt";

    /// <summary>Name of the header with the signatures.</summary>
    public const string SignatureName = "webhook-signature";
}
