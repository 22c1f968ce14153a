using System.Text.Json.Serialization;

namespace Kinow.ClientApi.Payments.Receipts.Apple;

/// <summary>What a signed notification says (responseBodyV2DecodedPayload).</summary>
internal sealed record AppleNotification : IAppleSigned
{
    public required string NotificationType { get; init; }

    [JsonPropertyName("notificationUUID")]
    public required string NotificationUuid { get; init; }

    public required long SignedDate { get; init; }

    /// <summary>Nothing in a few types, which are about the app and not about a purchase.</summary>
    public Content? Data { get; init; }

    internal sealed record Content
    {
        public string? BundleId { get; init; }

        public string? Environment { get; init; }

        public string? SignedTransactionInfo { get; init; }

        public string? SignedRenewalInfo { get; init; }
    }
}
