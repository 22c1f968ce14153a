using Kinow.ClientApi.Payments;
using Kinow.ClientApi.ReadModel.Refreshing;
using Kinow.ClientApi.Webhook.Handling;

namespace Kinow.ClientApi.Webhook.Payments;

/// <summary>
/// From the bytes of a gateway's message to an event that lasts: verify, read, hand over. Nothing is remembered here: an event that is sent
/// again is handed over again, and who carries it out sees that it has been.
/// </summary>
/// <param name="events">Takes events; where nobody does, gateways have to keep them.</param>
internal sealed class PaymentHandler(PaymentEventReaders readers, ILogger<PaymentHandler> logger, IPaymentEvents? events = null)
{
    private const int SoonSeconds = 1;

    // Gateways give up after ten seconds or so, and send it again.
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(8);

    public static WebhookAnswer GatewayUnknown =>
        new(StatusCodes.Status404NotFound, "PAYMENT_GATEWAY_NOT_FOUND", "No gateway of this name is in use.");

    private static WebhookAnswer OrderUnknown =>
        new(StatusCodes.Status404NotFound, "ORDER_NOT_FOUND", "There is no such order.");

    /// <summary>The reader of a gateway; null when none of this name is in use.</summary>
    public IPaymentEventReader? Find(string gateway) => readers.Find(gateway);

    /// <summary>Handles one message.</summary>
    /// <param name="reader">The reader of the gateway that it was sent for.</param>
    /// <param name="header">Gives the only value of a header.</param>
    /// <param name="body">The body as received.</param>
    /// <param name="aborted">The sender has gone, or the process ends.</param>
    public async Task<WebhookAnswer> HandleAsync(
        IPaymentEventReader reader, Func<string, string?> header, ReadOnlyMemory<byte> body, CancellationToken aborted)
    {
        var message = reader.Read(header, body);
        if (message.Event is { } payment) return await TakeAsync(payment, aborted);
        if (message.Dispute is { } dispute) return await TakeAsync(dispute, aborted);
        if (message.Verdict == PaymentMessageVerdict.Ignored) return WebhookAnswer.Ignored;
        Log.PaymentRefused(logger, reader.Gateway, message.Verdict);
        return message.Verdict == PaymentMessageVerdict.Malformed
            ? WebhookAnswer.Malformed("The body is not an event of this gateway.")
            : WebhookAnswer.Refused(Reason(message.Verdict));
    }

    private Task<WebhookAnswer> TakeAsync(PaymentEvent payment, CancellationToken aborted) => TakeAsync(
        payment.Gateway,
        payment.EventId,
        async (events, deadline) =>
        {
            var isKnown = await events.TakeAsync(payment, deadline);
            Log.PaymentTaken(logger, payment.Gateway, payment.EventId, payment.OrderId, payment.Outcome, isKnown);
            return isKnown ? WebhookAnswer.Done : OrderUnknown;
        },
        aborted);

    // Gateways that several platforms share tell all of them of disputes: what is not known is another's.
    private Task<WebhookAnswer> TakeAsync(PaymentDispute dispute, CancellationToken aborted) => TakeAsync(
        dispute.Gateway,
        dispute.EventId,
        async (events, deadline) =>
        {
            var isKnown = await events.TakeAsync(dispute, deadline);
            Log.DisputeTaken(logger, dispute.Gateway, dispute.EventId, dispute.State, isKnown);
            return isKnown ? WebhookAnswer.Done : WebhookAnswer.Ignored;
        },
        aborted);

    private async Task<WebhookAnswer> TakeAsync(
        string gateway, string id, Func<IPaymentEvents, CancellationToken, Task<WebhookAnswer>> take, CancellationToken aborted)
    {
        if (events is null) return WebhookAnswer.Later("Nobody takes events here.", SoonSeconds);
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(aborted);
        deadline.CancelAfter(Deadline);
        try
        {
            return await take(events, deadline.Token);
        }
        catch (Exception failure) when (Unavailability.Of(failure) is { } away)
        {
            Log.PaymentNotTaken(logger, failure, gateway, id);
            return WebhookAnswer.Later("The queue does not answer.", Math.Max(SoonSeconds, (int)away.TotalSeconds));
        }
        catch (Exception failure)
        {
            Log.PaymentFailed(logger, failure, gateway, id);
            return WebhookAnswer.Failed;
        }
    }

    private static string Reason(PaymentMessageVerdict verdict) => verdict switch
    {
        PaymentMessageVerdict.SignatureMissing => "A header of the signature is missing or not in its form.",
        PaymentMessageVerdict.NotFresh => "The signature is more than five minutes off.",
        _ => "None of the signatures is right.",
    };
}
