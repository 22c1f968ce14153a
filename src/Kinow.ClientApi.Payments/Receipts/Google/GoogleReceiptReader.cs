using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Kinow.ClientApi.Core.Availability;

namespace Kinow.ClientApi.Payments.Receipts.Google;

/// <summary>Asks Google Play what was bought with a purchase token (androidpublisher, version 3).</summary>
public sealed class GoogleReceiptReader
{
    private readonly HttpClient http;
    private readonly GoogleAccess access;
    private readonly Uri purchases;
    private readonly bool acceptsTests;

    /// <summary>A reader of one app's purchases.</summary>
    /// <param name="http">Follows no redirections, and has a time-out.</param>
    /// <param name="account">Who asks.</param>
    /// <param name="packageName">The app.</param>
    /// <param name="acceptsTests">Whether purchases without money are accepted.</param>
    /// <param name="time">The clock.</param>
    /// <param name="address">Google's API; null for its own.</param>
    public GoogleReceiptReader(
        HttpClient http, GoogleServiceAccount account, string packageName, bool acceptsTests, TimeProvider time, Uri? address = null)
    {
        (this.http, this.acceptsTests) = (http, acceptsTests);
        access = new(http, account, time);
        purchases = new(
            address ?? new("https://androidpublisher.googleapis.com"),
            $"/androidpublisher/v3/applications/{Uri.EscapeDataString(packageName)}/purchases/");
    }

    /// <summary>Reads the purchase of a product.</summary>
    /// <exception cref="StoreUnavailableException">Google is out of reach.</exception>
    public async Task<ReceiptReading> ReadProductAsync(string productId, string token, CancellationToken cancellationToken)
    {
        var path = $"products/{Uri.EscapeDataString(productId)}/tokens/{Uri.EscapeDataString(token)}";
        if (await FindAsync(path, GoogleJson.Default.GoogleProductPurchase, cancellationToken) is not { } bought)
            return ReceiptReading.Of(ReceiptProblem.NotGenuine);
        if (bought.PurchaseState == GoogleProductPurchase.Pending) return ReceiptReading.Of(ReceiptProblem.Pending);
        if (bought.PurchaseState != GoogleProductPurchase.Purchased) return ReceiptReading.Of(ReceiptProblem.Cancelled);

        // Without money there may be no number of an order.
        var id = bought.OrderId is { Length: > 0 } order ? order : token;
        return Accept(new StoreReceipt
        {
            TransactionId = id,
            OriginalId = id,
            ProductId = productId,
            AccountId = AccountOf(bought.ObfuscatedExternalAccountId),
            Purchased = DateTimeOffset.FromUnixTimeMilliseconds(bought.PurchaseTimeMillis),
            IsTest = bought.PurchaseType == 0,
        });
    }

    /// <summary>Reads the purchase of a subscription. One that was given up, waits for money or is over has the end that it has.</summary>
    /// <exception cref="StoreUnavailableException">Google is out of reach.</exception>
    public async Task<ReceiptReading> ReadSubscriptionAsync(string token, CancellationToken cancellationToken)
    {
        var path = $"subscriptionsv2/tokens/{Uri.EscapeDataString(token)}";
        if (await FindAsync(path, GoogleJson.Default.GoogleSubscriptionPurchase, cancellationToken) is not { } bought)
            return ReceiptReading.Of(ReceiptProblem.NotGenuine);
        if (bought.SubscriptionState == "SUBSCRIPTION_STATE_PENDING") return ReceiptReading.Of(ReceiptProblem.Pending);
        if (bought.SubscriptionState == "SUBSCRIPTION_STATE_PENDING_PURCHASE_CANCELED")
            return ReceiptReading.Of(ReceiptProblem.Cancelled);
        if (bought is not { StartTime: { } start, LineItems: [{ ProductId: { } product, ExpiryTime: { } end } item, ..] })
            return ReceiptReading.Of(ReceiptProblem.Malformed);
        return Accept(new StoreReceipt
        {
            TransactionId = item.LatestSuccessfulOrderId ?? bought.LatestOrderId ?? token,
            OriginalId = token,
            ProductId = product,
            AccountId = AccountOf(bought.ExternalAccountIdentifiers?.ObfuscatedExternalAccountId),
            Purchased = start,
            Expires = end,
            IsTest = bought.TestPurchase.ValueKind == JsonValueKind.Object,
        });
    }

    private ReceiptReading Accept(StoreReceipt receipt) => receipt.IsTest && !acceptsTests
        ? ReceiptReading.Of(ReceiptProblem.OtherEnvironment)
        : ReceiptReading.Of(receipt);

    // Null for a token that Google does not know, or no longer.
    private async Task<T?> FindAsync<T>(string path, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(purchases, path));
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await access.GetAsync(cancellationToken));
            using var response = await http.SendAsync(request, cancellationToken);
            if (response.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.NotFound or HttpStatusCode.Gone) return null;
            if (response.StatusCode == HttpStatusCode.Unauthorized) access.Forget();
            if (!response.IsSuccessStatusCode) throw new StoreUnavailableException($"Google Play answered {(int)response.StatusCode}.");
            return JsonSerializer.Deserialize(await response.Content.ReadAsByteArrayAsync(cancellationToken), type);
        }
        catch (Exception away) when (away is HttpRequestException or IOException or JsonException
            || (away is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            // The address holds the token of the purchase.
            throw new StoreUnavailableException($"Google Play cannot be used: {away.GetType().Name}.");
        }
    }

    private static Guid? AccountOf(string? text) => Guid.TryParse(text, out var account) ? account : null;
}
