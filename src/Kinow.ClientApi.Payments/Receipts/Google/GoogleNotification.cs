namespace Kinow.ClientApi.Payments.Receipts.Google;

/// <summary>A <c>DeveloperNotification</c>. It says that something has happened; what, Google is asked.</summary>
internal sealed record GoogleNotification
{
    /// <summary>The type of a subscription's notification that says that it was taken back.</summary>
    public const int Revoked = 12;

    /// <summary>The type of product that a subscription is in notifications of what was taken back.</summary>
    public const int Subscriptions = 1;

    public string? PackageName { get; init; }

    public Subscription? SubscriptionNotification { get; init; }

    public Product? OneTimeProductNotification { get; init; }

    public Voided? VoidedPurchaseNotification { get; init; }

    internal sealed record Subscription(int NotificationType, string? PurchaseToken);

    internal sealed record Product(string? PurchaseToken, string? Sku);

    internal sealed record Voided(string? PurchaseToken, int ProductType);
}
