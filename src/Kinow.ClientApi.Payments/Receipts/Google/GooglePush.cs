namespace Kinow.ClientApi.Payments.Receipts.Google;

/// <summary>What Pub/Sub sends to an endpoint.</summary>
internal sealed record GooglePush(GooglePush.Envelope? Message)
{
    /// <param name="Data">A <see cref="GoogleNotification"/> in base64.</param>
    internal sealed record Envelope(string? MessageId, byte[]? Data);
}
