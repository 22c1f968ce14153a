using System.Text.Json;
using Kinow.ClientApi.Core.AppStores;
using Kinow.ClientApi.Core.Availability;

namespace Kinow.ClientApi.Payments.Receipts.Google;

/// <summary>Asks Google Play what was bought with a purchase token.</summary>
public sealed class GoogleReceiptReader : IReceiptReader
{
    private readonly GoogleApi api;
    private readonly bool acceptsTests;
    private readonly TimeProvider time;

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
        (this.acceptsTests, this.time) = (acceptsTests, time);
        api = new(http, new(http, account, time), packageName, address);
    }

    /// <inheritdoc/>
    public AppStore Store => AppStore.PlayStore;

    /// <inheritdoc/>
    /// <remarks>
    /// A receipt is what the library calls the purchase's original JSON; of a subscription its purchase token alone is enough.
    /// </remarks>
    public async ValueTask<ReceiptReading> ReadAsync(string receipt, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(receipt);
        if (!receipt.StartsWith('{')) return await ReadSubscriptionAsync(receipt, cancellationToken);
        if (DataOf(receipt) is not { PurchaseToken: { Length: > 0 } token } data) return ReceiptReading.Of(ReceiptProblem.Malformed);
        if (data.AutoRenewing is not null) return await ReadSubscriptionAsync(token, cancellationToken);
        return data.ProductId is { Length: > 0 } product
            ? await ReadProductAsync(product, token, cancellationToken)
            : ReceiptReading.Of(ReceiptProblem.Malformed);
    }

    /// <summary>Reads the purchase of a product.</summary>
    /// <exception cref="StoreUnavailableException">Google is out of reach.</exception>
    public async Task<ReceiptReading> ReadProductAsync(string productId, string token, CancellationToken cancellationToken)
    {
        var told = time.GetUtcNow();
        var path = $"products/{Uri.EscapeDataString(productId)}/tokens/{Uri.EscapeDataString(token)}";
        if (await api.FindAsync($"purchases/{path}", GoogleJson.Default.GoogleProductPurchase, cancellationToken) is not { } bought)
            return ReceiptReading.Of(ReceiptProblem.NotGenuine);
        if (bought.PurchaseState == GoogleProductPurchase.Pending) return ReceiptReading.Of(ReceiptProblem.Pending);
        return await AcceptAsync(GoogleReceipt.Of(bought, productId, token, told), bought.OrderId, false, cancellationToken);
    }

    /// <summary>Reads the purchase of a subscription. One that was given up, waits for money or is over has the end that it has.</summary>
    /// <exception cref="StoreUnavailableException">Google is out of reach.</exception>
    public Task<ReceiptReading> ReadSubscriptionAsync(string token, CancellationToken cancellationToken) =>
        ReadSubscriptionAsync(token, isRevoked: false, cancellationToken);

    /// <inheritdoc/>
    public async ValueTask AcknowledgeAsync(StoreReceipt receipt, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(receipt);
        if (receipt.Unacknowledged is { } path) await api.PostAsync(path, cancellationToken);
    }

    /// <param name="isRevoked">Whether Google has told that it was taken back; believed of what is over.</param>
    internal async Task<ReceiptReading> ReadSubscriptionAsync(string token, bool isRevoked, CancellationToken cancellationToken)
    {
        var reading = await ReadOneAsync(token, isRevoked, cancellationToken);
        if (reading is not { Receipt: not null, Linked: { } linked }) return reading.ToReading();
        var replaced = await ReadOneAsync(linked, false, cancellationToken);
        return reading.ToReading() with { Replaced = replaced.Receipt };
    }

    /// <summary>What was bought with a token of a product; null when Google does not know it.</summary>
    internal async Task<string?> FindProductAsync(string token, CancellationToken cancellationToken)
    {
        var path = $"purchases/productsv2/tokens/{Uri.EscapeDataString(token)}";
        var bought = await api.FindAsync(path, GoogleJson.Default.GoogleProductTokens, cancellationToken);
        return bought?.ProductLineItem is [{ ProductId: { Length: > 0 } product }, ..] ? product : null;
    }

    private async Task<Found> ReadOneAsync(string token, bool isRevoked, CancellationToken cancellationToken)
    {
        var told = time.GetUtcNow();
        var path = $"purchases/subscriptionsv2/tokens/{Uri.EscapeDataString(token)}";
        if (await api.FindAsync(path, GoogleJson.Default.GoogleSubscriptionPurchase, cancellationToken) is not { } bought)
            return new(null, ReceiptProblem.NotGenuine);
        if (bought.SubscriptionState == GoogleSubscriptionPurchase.Pending) return new(null, ReceiptProblem.Pending);
        if (bought.SubscriptionState == GoogleSubscriptionPurchase.PendingCancelled) return new(null, ReceiptProblem.Cancelled);
        if (GoogleReceipt.Of(bought, token, told) is not { } receipt) return new(null, ReceiptProblem.Malformed);
        var isOver = bought.SubscriptionState == GoogleSubscriptionPurchase.Over;
        if (isRevoked && isOver) receipt = receipt with { Revoked = receipt.Told };
        var order = bought.LineItems![0].LatestSuccessfulOrderId ?? bought.LatestOrderId;
        var accepted = await AcceptAsync(receipt, order, isOver, cancellationToken);
        return new(accepted.Receipt, accepted.Problem, bought.LinkedPurchaseToken);
    }

    private async Task<ReceiptReading> AcceptAsync(StoreReceipt receipt, string? order, bool isOver, CancellationToken cancellationToken)
    {
        if (receipt.IsTest && !acceptsTests) return ReceiptReading.Of(ReceiptProblem.OtherEnvironment);
        var charged = order is { Length: > 0 } ? await api.FindOrderAsync(order, cancellationToken) : null;
        return ReceiptReading.Of(charged is null ? receipt : GoogleReceipt.With(receipt, charged, isOver));
    }

    private static GooglePurchaseData? DataOf(string receipt)
    {
        try
        {
            return JsonSerializer.Deserialize(receipt, GoogleJson.Default.GooglePurchaseData);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private readonly record struct Found(StoreReceipt? Receipt, ReceiptProblem? Problem, string? Linked = null)
    {
        public ReceiptReading ToReading() => new(Receipt, Problem);
    }
}
