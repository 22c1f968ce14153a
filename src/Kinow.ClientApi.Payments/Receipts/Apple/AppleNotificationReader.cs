using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using Kinow.ClientApi.Core.AppStores;

namespace Kinow.ClientApi.Payments.Receipts.Apple;

/// <summary>
/// Reads App Store Server Notifications, version 2. Each carries the transaction that it is about, signed like one that an app shows: what
/// that says is what is done, whatever the notification is called.
/// </summary>
/// <param name="roots">Whom is believed: the root of Apple.</param>
/// <param name="bundleId">The app.</param>
/// <param name="acceptsTests">Whether purchases of the sandbox are accepted.</param>
public sealed class AppleNotificationReader(X509Certificate2Collection roots, string bundleId, bool acceptsTests)
    : IStoreNotificationReader
{
    // It holds two more of them, with three certificates each.
    private const int MaxLength = 128 * 1024;

    private const string Refund = "REFUND";
    private const string RefundReversed = "REFUND_REVERSED";
    private const string Revoke = "REVOKE";
    private const string Expired = "EXPIRED";
    private const string GraceOver = "GRACE_PERIOD_EXPIRED";

    private readonly AppleSignature signature = new(roots);
    private readonly AppleReceiptReader receipts = new(roots, bundleId, acceptsTests);

    /// <inheritdoc/>
    public AppStore Store => AppStore.AppStore;

    /// <inheritdoc/>
    public ValueTask<StoreMessage> ReadAsync(
        Func<string, string?> header, ReadOnlyMemory<byte> body, CancellationToken cancellationToken) => new(Read(body));

    /// <inheritdoc/>
    public ValueTask AcknowledgeAsync(StoreReceipt receipt, CancellationToken cancellationToken) => default;

    private StoreMessage Read(ReadOnlyMemory<byte> body)
    {
        if (PayloadOf(body) is not { } payload) return StoreMessage.Of(PaymentMessageVerdict.SignatureMissing);
        var (told, problem) = signature.Read(payload, AppleJson.Default.AppleNotification, MaxLength);
        if (told is null) return StoreMessage.Of(VerdictOf(problem));

        // Tests, and what is about the app.
        if (told.Data is not { SignedTransactionInfo: { } transaction } content) return StoreMessage.Of(PaymentMessageVerdict.Ignored);
        if (content.BundleId is { } bundle && bundle != bundleId) return StoreMessage.Of(PaymentMessageVerdict.Ignored);
        var reading = receipts.Read(transaction, content.SignedRenewalInfo);
        return reading.Receipt is { } receipt
            ? StoreMessage.Of(told.NotificationUuid, Adjust(receipt, told.NotificationType))
            : StoreMessage.Of(VerdictOf(reading.Problem!.Value));
    }

    // What the type says, and the transaction may leave open.
    private static StoreReceipt Adjust(StoreReceipt receipt, string type) => type switch
    {
        Refund or Revoke => receipt with { Revoked = receipt.Revoked ?? receipt.Told },
        RefundReversed => receipt with { Revoked = null },
        Expired => receipt with { Renewal = receipt.Renewal is { } over ? over with { Renews = false, GraceUntil = null } : null },
        GraceOver => receipt with { Renewal = receipt.Renewal is { } late ? late with { GraceUntil = null } : null },
        _ => receipt,
    };

    private static string? PayloadOf(ReadOnlyMemory<byte> body)
    {
        try
        {
            return JsonSerializer.Deserialize(body.Span, AppleJson.Default.AppleNotificationBody)?.SignedPayload;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static PaymentMessageVerdict VerdictOf(ReceiptProblem problem) => problem switch
    {
        ReceiptProblem.NotGenuine => PaymentMessageVerdict.SignatureWrong,
        ReceiptProblem.OtherApp or ReceiptProblem.OtherEnvironment => PaymentMessageVerdict.Ignored,
        _ => PaymentMessageVerdict.Malformed,
    };
}
