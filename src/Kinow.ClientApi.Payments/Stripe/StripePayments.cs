using System.Collections.Immutable;
using System.Globalization;
using Kinow.ClientApi.Payments.Stripe.Objects;

namespace Kinow.ClientApi.Payments.Stripe;

/// <summary>What is done with payments that were begun.</summary>
internal sealed class StripePayments(StripeClient client, int platform)
{
    public async Task<PaymentStanding?> FindAsync(string id, StripeDeadline deadline, CancellationToken cancellationToken)
    {
        if (!IsPage(id)) return await FindIntentAsync(id, deadline, cancellationToken);
        var session = await SessionAsync(id, deadline, cancellationToken);
        if (session is null || StripeStandings.Of(session, platform) is not { } standing) return null;

        // The intent knows more than its page: why it failed, and what was given back.
        return standing.Outcome != PaymentOutcome.Expired && (session.PaymentIntent ?? session.SetupIntent) is { } intent
            && await FindIntentAsync(intent, deadline, cancellationToken) is { } paid
            ? paid with { BegunAs = id }
            : standing;
    }

    public async Task<ImmutableArray<PaymentStanding>> FindOfOrderAsync(
        Guid orderId, StripeDeadline deadline, CancellationToken cancellationToken)
    {
        var query = string.Create(
            CultureInfo.InvariantCulture, $"metadata['order_id']:'{orderId:D}' AND metadata['platform']:'{platform}'");
        var path = $"/v1/payment_intents/search?limit=100&expand[]=data.latest_charge&query={Uri.EscapeDataString(query)}";
        var answer = await client.SendAsync(StripeCall.Get(path), StripeJson.Default.StripeListStripeIntent, deadline, cancellationToken);

        // Some regions have no search.
        return [.. (answer.Value?.Data ?? []).Select(intent => StripeStandings.Of(intent, platform)).OfType<PaymentStanding>()];
    }

    public async Task<PaymentStanding?> CancelAsync(string id, StripeDeadline deadline, CancellationToken cancellationToken)
    {
        // A key of its own for each call: Stripe would repeat that a payment was under way when it no longer is.
        var path = IsPage(id) ? $"{PathOf(id)}/expire" : $"{PathOf(id)}/cancel";
        var call = StripeCall.Post(path, [], Guid.NewGuid().ToString("N"));
        if (IsPage(id))
        {
            var session = await client.SendAsync(call, StripeJson.Default.StripeSession, deadline, cancellationToken);
            if (session.Value is { } expired) return StripeStandings.Of(expired, platform);
        }
        else
        {
            var intent = await client.SendAsync(call, StripeJson.Default.StripeIntent, deadline, cancellationToken);
            if (intent.Value is { } cancelled) return StripeStandings.Of(cancelled, platform);
        }

        // It was too late for that, or there is no such payment.
        return await FindAsync(id, deadline, cancellationToken);
    }

    public async Task<RefundStanding> RefundAsync(RefundRequest request, StripeDeadline deadline, CancellationToken cancellationToken)
    {
        long? units = null;
        if (request.Amount is { } amount)
        {
            if (!StripeAmounts.TryConvert(amount, request.Currency, out var exact) || exact == 0)
                throw new PaymentRefusedException("amount_invalid", $"Stripe cannot give back exactly this amount in {request.Currency}.");
            units = exact;
        }

        var id = request.PaymentId;
        if (IsPage(id)) id = (await SessionAsync(id, deadline, cancellationToken))?.PaymentIntent ?? id;
        var form = new StripeForm { { "payment_intent", id } };
        if (units is { } some) form.Add("amount", some);
        var call = StripeCall.Post("/v1/refunds", form, $"kinow-refund-{id}-{request.Key}");
        var answer = await client.SendAsync(call, StripeJson.Default.StripeRefund, deadline, cancellationToken);
        if (answer.Error?.Code == "charge_already_refunded") return new(null, true, 0, request.Currency);
        var refund = answer.Required;
        if (refund.Status is "failed" or "canceled")
        {
            throw new PaymentRefusedException(
                refund.FailureReason ?? refund.Status, $"Stripe could not give the money back: {refund.FailureReason ?? refund.Status}.");
        }

        return new(refund.Id, refund.Status == "succeeded", StripeAmounts.ToAmount(refund.Amount, request.Currency), request.Currency);
    }

    private static bool IsPage(string id) => id.StartsWith("cs_", StringComparison.Ordinal);

    private static string PathOf(string id) =>
        (IsPage(id) ? "/v1/checkout/sessions/" : StripeStandings.IsSetup(id) ? "/v1/setup_intents/" : "/v1/payment_intents/")
        + Uri.EscapeDataString(id);

    private async Task<PaymentStanding?> FindIntentAsync(string id, StripeDeadline deadline, CancellationToken cancellationToken)
    {
        var path = StripeStandings.IsSetup(id) ? PathOf(id) : PathOf(id) + "?expand[]=latest_charge";
        var answer = await client.SendAsync(StripeCall.Get(path), StripeJson.Default.StripeIntent, deadline, cancellationToken);
        return Found(answer) is { } intent ? StripeStandings.Of(intent, platform) : null;
    }

    private async Task<StripeSession?> SessionAsync(string id, StripeDeadline deadline, CancellationToken cancellationToken) =>
        Found(await client.SendAsync(StripeCall.Get(PathOf(id)), StripeJson.Default.StripeSession, deadline, cancellationToken));

    private static T? Found<T>(StripeAnswer<T> answer)
        where T : class =>
        answer.Error is { Code: "resource_missing" } ? null : answer.Required;
}
