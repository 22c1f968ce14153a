using Kinow.ClientApi.Core.AppStores;
using Kinow.ClientApi.Payments;
using Kinow.ClientApi.Payments.Receipts;
using Kinow.ClientApi.Payments.Redeeming;
using Kinow.ClientApi.ReadModel.Refreshing;
using Kinow.ClientApi.Webhook.Handling;

namespace Kinow.ClientApi.Webhook.Payments;

/// <summary>
/// From the bytes of an app store's notification to what lasts: verify, ask the store where it has to be asked, hand over. What is not
/// taken the store sends again: Apple for three days, Pub/Sub for as long as its subscription says.
/// </summary>
internal sealed class StoreHandler(StoreNotificationReaders readers, IStoreEvents events, ILogger<StoreHandler> logger)
{
    private const int SoonSeconds = 1;

    // Stores give up after ten seconds or so, and send it again.
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(8);

    private static WebhookAnswer PurchaseUnknown =>
        new(StatusCodes.Status404NotFound, "PURCHASE_NOT_FOUND", "No account has redeemed this purchase yet.");

    private static WebhookAnswer ProductUnknown =>
        new(StatusCodes.Status404NotFound, "STORE_PRODUCT_NOT_FOUND", "The platform does not say what this product of the store gives.");

    /// <summary>The reader of a store; null when none of this name is in use.</summary>
    public IStoreNotificationReader? Find(string store) => readers.Find(store);

    /// <summary>Handles one message.</summary>
    /// <param name="header">Gives the only value of a header.</param>
    /// <param name="body">The body as received.</param>
    /// <param name="aborted">The sender has gone, or the process ends.</param>
    public async Task<WebhookAnswer> HandleAsync(
        IStoreNotificationReader reader, Func<string, string?> header, ReadOnlyMemory<byte> body, CancellationToken aborted)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(aborted);
        deadline.CancelAfter(Deadline);
        var store = AppStoreNames.Of(reader.Store);
        try
        {
            var message = await reader.ReadAsync(header, body, deadline.Token);
            return message.Verdict switch
            {
                PaymentMessageVerdict.Event => await TakeAsync(reader, store, message, deadline.Token),
                PaymentMessageVerdict.Ignored => WebhookAnswer.Ignored,
                var verdict => Refuse(store, verdict),
            };
        }
        catch (Exception failure) when (Unavailability.Of(failure) is { } away)
        {
            Log.StoreNotTaken(logger, failure, store);
            return WebhookAnswer.Later(
                "The store, the queue or a store of ours does not answer.", Math.Max(SoonSeconds, (int)away.TotalSeconds));
        }
        catch (Exception failure)
        {
            Log.StoreFailed(logger, failure, store);
            return WebhookAnswer.Failed;
        }
    }

    private async Task<WebhookAnswer> TakeAsync(
        IStoreNotificationReader reader, string store, StoreMessage message, CancellationToken cancellationToken)
    {
        var outcome = await events.TakeAsync(message, reader, cancellationToken);
        Log.StoreTaken(logger, store, message.EventId, outcome);
        return outcome switch
        {
            StoreEventOutcome.Taken => WebhookAnswer.Done,
            StoreEventOutcome.NotMapped => ProductUnknown,

            // Whoever redeems it at Google Play later is told by Google how it stands then. A transaction of Apple that an app shows may be
            // older than what Apple tells here, so Apple has to keep it.
            StoreEventOutcome.Unknown when reader.Store == AppStore.AppStore => PurchaseUnknown,
            _ => WebhookAnswer.Ignored,
        };
    }

    private WebhookAnswer Refuse(string store, PaymentMessageVerdict verdict)
    {
        Log.PaymentRefused(logger, store, verdict);
        return verdict switch
        {
            PaymentMessageVerdict.Malformed => WebhookAnswer.Malformed("The body is not a notification of this store."),
            PaymentMessageVerdict.SignatureMissing => WebhookAnswer.Refused("The signature is missing or not in its form."),
            PaymentMessageVerdict.NotFresh => WebhookAnswer.Refused("The signature is not of this time."),
            _ => WebhookAnswer.Refused("The signature is not right."),
        };
    }
}
