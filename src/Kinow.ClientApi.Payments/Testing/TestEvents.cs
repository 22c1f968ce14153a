using System.Text.Json;
using Kinow.ClientApi.Core.Notifications;

namespace Kinow.ClientApi.Payments.Testing;

/// <summary>Tells of the payments of the gateway for tests, as other gateways do: signed, and again where it was not taken.</summary>
internal sealed class TestEvents(ITestWebhook webhook, WebhookSecrets secrets, TimeProvider time)
{
    private const int MaxTries = 3;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <returns>Whether it was taken.</returns>
    public async ValueTask<bool> TellAsync(TestPayment payment, CancellationToken cancellationToken)
    {
        var told = EventOf(payment);
        var body = JsonSerializer.SerializeToUtf8Bytes(told, TestJson.Default.PaymentEvent);
        for (var i = 1; ; i++)
        {
            var headers = WebhookSignature.Sign(told.EventId, time.GetUtcNow(), body, secrets);
            if (await webhook.SendAsync(headers, body, cancellationToken)) return true;
            if (i == MaxTries) return false;
            await Task.Delay(Pause * i, time, cancellationToken);
        }
    }

    private PaymentEvent EventOf(TestPayment payment)
    {
        var standing = TestPaymentRules.StandingOf(payment);
        return new()
        {
            EventId = $"evt_{payment.Id}_{payment.Changes}",
            Gateway = TestGateway.GatewayName,
            Date = time.GetUtcNow(),
            PaymentId = standing.PaymentId,
            OrderId = standing.OrderId,
            UserId = standing.UserId,
            Attempt = standing.Attempt,
            Outcome = standing.Outcome,
            Amount = standing.Amount,
            AmountRefunded = standing.AmountRefunded,
            Currency = standing.Currency,
            Dispute = standing.Dispute,
            Reason = standing.Reason,
            RenewalToken = standing.RenewalToken,
        };
    }
}
