using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Kinow.ClientApi.Core.AppStores;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Commands;

namespace Kinow.ClientApi.Payments.Receipts.Google;

/// <summary>Makes receipts of what Google says.</summary>
internal static class GoogleReceipt
{
    /// <summary>What a purchase is known by here: nobody can ask Google for it by that.</summary>
    public static string IdOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    /// <summary>A product that was bought, or whose purchase was taken back.</summary>
    public static StoreReceipt Of(GoogleProductPurchase bought, string productId, string token, DateTimeOffset told)
    {
        var purchased = Command.Moment(DateTimeOffset.FromUnixTimeMilliseconds(bought.PurchaseTimeMillis));
        return new()
        {
            Store = AppStore.PlayStore,

            // Without money there may be no number of an order.
            TransactionId = bought.OrderId is { Length: > 0 } order ? order : IdOf(token),
            PurchaseId = IdOf(token),
            ProductId = productId,
            AccountId = AccountOf(bought.ObfuscatedExternalAccountId),
            Purchased = purchased,
            Dated = purchased,
            Revoked = bought.PurchaseState == GoogleProductPurchase.Purchased ? null : Command.Moment(told),
            Told = Command.Moment(told),
            IsTest = bought.PurchaseType == 0,
            Country = CountryOf(bought.RegionCode),
            Unacknowledged = bought.AcknowledgementState == GoogleProductPurchase.Unacknowledged
                && bought.PurchaseState == GoogleProductPurchase.Purchased
                ? $"purchases/products/{Uri.EscapeDataString(productId)}/tokens/{Uri.EscapeDataString(token)}:acknowledge"
                : null,
        };
    }

    /// <summary>A subscription; null for one that says too little.</summary>
    public static StoreReceipt? Of(GoogleSubscriptionPurchase bought, string token, DateTimeOffset told)
    {
        if (bought is not { StartTime: { } start, LineItems: [{ ProductId: { } product, ExpiryTime: { } end } item, ..] }) return null;
        var plan = item.AutoRenewingPlan;
        var isOver = bought.SubscriptionState == GoogleSubscriptionPurchase.Over;
        var isTrial = IsPresent(item.OfferPhase?.FreeTrial);
        return new()
        {
            Store = AppStore.PlayStore,
            TransactionId = item.LatestSuccessfulOrderId ?? bought.LatestOrderId ?? IdOf(token),
            PurchaseId = IdOf(token),
            ReplacedId = bought.LinkedPurchaseToken is { Length: > 0 } linked ? IdOf(linked) : null,
            ProductId = product,
            AccountId = AccountOf(bought.ExternalAccountIdentifiers?.ObfuscatedExternalAccountId),
            Purchased = Command.Moment(start),
            Dated = Command.Moment(start),
            Expires = Command.Moment(end),
            Told = Command.Moment(told),
            Renewal = new(plan is { AutoRenewEnabled: true } && !isOver, null, Command.Moment(told)),
            IsTest = bought.TestPurchase.ValueKind == JsonValueKind.Object,
            IsTrial = isTrial || IsPresent(item.OfferPhase?.IntroductoryPrice),
            Price = isTrial ? 0 : plan?.RecurringPrice?.ToAmount(),
            Currency = plan?.RecurringPrice?.CurrencyCode,
            Country = CountryOf(bought.RegionCode),
            Unacknowledged = bought.AcknowledgementState == GoogleSubscriptionPurchase.Unacknowledged
                ? $"purchases/subscriptions/{Uri.EscapeDataString(product)}/tokens/{Uri.EscapeDataString(token)}:acknowledge"
                : null,
        };
    }

    /// <summary>A receipt with what was charged.</summary>
    /// <param name="isOver">Whether it is a subscription that is over: only then a refund has taken it back.</param>
    public static StoreReceipt With(StoreReceipt receipt, GoogleOrder order, bool isOver)
    {
        var isRefunded = order.State == GoogleOrder.Refunded && (isOver || receipt.Expires is null);
        return receipt with
        {
            Purchased = order.CreateTime is { } made ? Command.Moment(made) : receipt.Purchased,
            Revoked = receipt.Revoked ?? (isRefunded ? Command.Moment(order.LastEventTime ?? receipt.Told) : null),
            Price = order.Total?.ToAmount() ?? receipt.Price,
            Currency = order.Total?.CurrencyCode ?? receipt.Currency,
            Country = CountryOf(order.BuyerAddress?.BuyerCountry) ?? receipt.Country,
        };
    }

    private static bool IsPresent(JsonElement? member) => member is { ValueKind: JsonValueKind.Object };

    private static Guid? AccountOf(string? text) => Guid.TryParse(text, out var account) ? account : null;

    private static CountryCode? CountryOf(string? text) => CountryCode.TryParse(text, out var country) ? country : null;
}
