using System.Text.Json;

namespace Kinow.ClientApi.Payments.Receipts.Google;

/// <summary>A <c>SubscriptionPurchaseV2</c>.</summary>
internal sealed record GoogleSubscriptionPurchase
{
    public const string Pending = "SUBSCRIPTION_STATE_PENDING";
    public const string PendingCancelled = "SUBSCRIPTION_STATE_PENDING_PURCHASE_CANCELED";
    public const string Over = "SUBSCRIPTION_STATE_EXPIRED";
    public const string Unacknowledged = "ACKNOWLEDGEMENT_STATE_PENDING";

    public string? SubscriptionState { get; init; }

    public DateTimeOffset? StartTime { get; init; }

    public string? LatestOrderId { get; init; }

    /// <summary>The token of the subscription that this one has taken the place of.</summary>
    public string? LinkedPurchaseToken { get; init; }

    public string? AcknowledgementState { get; init; }

    public string? RegionCode { get; init; }

    public Item[]? LineItems { get; init; }

    /// <summary>An object for a test; nothing otherwise.</summary>
    public JsonElement TestPurchase { get; init; }

    public Accounts? ExternalAccountIdentifiers { get; init; }

    internal sealed record Item(
        string? ProductId, DateTimeOffset? ExpiryTime, string? LatestSuccessfulOrderId, Plan? AutoRenewingPlan, Phase? OfferPhase);

    internal sealed record Plan(bool AutoRenewEnabled, GoogleMoney? RecurringPrice);

    /// <summary>Which phase of an offer runs: the member of its name is an object.</summary>
    internal sealed record Phase(JsonElement FreeTrial, JsonElement IntroductoryPrice);

    internal sealed record Accounts(string? ObfuscatedExternalAccountId);
}
