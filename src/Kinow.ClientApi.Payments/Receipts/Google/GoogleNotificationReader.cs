using System.Text.Json;
using Kinow.ClientApi.Core.AppStores;

namespace Kinow.ClientApi.Payments.Receipts.Google;

/// <summary>
/// Reads Google's real-time developer notifications, as Pub/Sub pushes them. They are hints: the purchase that one names is asked for at
/// Google, and what that says is done.
/// </summary>
internal sealed class GoogleNotificationReader(GoogleReceiptReader receipts, GooglePushVerifier verifier, string packageName)
    : IStoreNotificationReader
{
    public AppStore Store => AppStore.PlayStore;

    public async ValueTask<StoreMessage> ReadAsync(
        Func<string, string?> header, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        if (await verifier.CheckAsync(header("Authorization"), cancellationToken) is { } wrong) return StoreMessage.Of(wrong);
        if (Read(body, GoogleJson.Default.GooglePush) is not { Message: { MessageId: { Length: > 0 } id, Data: { } data } }
            || Read(data, GoogleJson.Default.GoogleNotification) is not { } told)
        {
            return StoreMessage.Of(PaymentMessageVerdict.Malformed);
        }

        // A topic may be that of several apps.
        if (told.PackageName != packageName) return StoreMessage.Of(PaymentMessageVerdict.Ignored);
        if (await AskAsync(told, cancellationToken) is not { } reading) return StoreMessage.Of(PaymentMessageVerdict.Ignored);
        if (reading.Receipt is not { } receipt)
        {
            return StoreMessage.Of(
                reading.Problem == ReceiptProblem.Malformed ? PaymentMessageVerdict.Malformed : PaymentMessageVerdict.Ignored);
        }

        return reading.Replaced is { } replaced ? StoreMessage.Of(id, receipt, replaced) : StoreMessage.Of(id, receipt);
    }

    public ValueTask AcknowledgeAsync(StoreReceipt receipt, CancellationToken cancellationToken) =>
        receipts.AcknowledgeAsync(receipt, cancellationToken);

    // Null for tests, and for what is about something else.
    private async Task<ReceiptReading?> AskAsync(GoogleNotification told, CancellationToken cancellationToken)
    {
        if (told.SubscriptionNotification is { PurchaseToken: { Length: > 0 } subscription } about)
        {
            return await receipts.ReadSubscriptionAsync(
                subscription, about.NotificationType == GoogleNotification.Revoked, cancellationToken);
        }

        if (told.OneTimeProductNotification is { PurchaseToken: { Length: > 0 } bought, Sku: { Length: > 0 } sku })
            return await receipts.ReadProductAsync(sku, bought, cancellationToken);
        if (told.VoidedPurchaseNotification is not { PurchaseToken: { Length: > 0 } taken } voided) return null;
        if (voided.ProductType == GoogleNotification.Subscriptions)
            return await receipts.ReadSubscriptionAsync(taken, isRevoked: true, cancellationToken);
        return await receipts.FindProductAsync(taken, cancellationToken) is { } product
            ? await receipts.ReadProductAsync(product, taken, cancellationToken)
            : null;
    }

    private static T? Read<T>(ReadOnlyMemory<byte> json, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(json.Span, type);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
