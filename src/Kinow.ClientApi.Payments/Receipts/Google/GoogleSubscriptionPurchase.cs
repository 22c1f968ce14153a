using System.Text.Json;

namespace Kinow.ClientApi.Payments.Receipts.Google;

/// <summary>A <c>SubscriptionPurchaseV2</c>.</summary>
internal sealed record GoogleSubscriptionPurchase
{
    public string? SubscriptionState { get; init; }

    public DateTimeOffset? StartTime { get; init; }

    public string? LatestOrderId { get; init; }

    public Item[]? LineItems { get; init; }

    /// <summary>An object for a test; nothing otherwise.</summary>
    public JsonElement TestPurchase { get; init; }

    public Accounts? ExternalAccountIdentifiers { get; init; }

    internal sealed record Item(string? ProductId, DateTimeOffset? ExpiryTime, string? LatestSuccessfulOrderId);

    internal sealed record Accounts(string? ObfuscatedExternalAccountId);
}
