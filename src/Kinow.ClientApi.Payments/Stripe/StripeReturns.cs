using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Kinow.ClientApi.Payments.Stripe.Objects;

namespace Kinow.ClientApi.Payments.Stripe;

/// <summary>Lists the payments of which money went back.</summary>
internal sealed class StripeReturns(StripeClient client, int platform)
{
    private const int PageSize = 100;

    public async IAsyncEnumerable<PaymentStanding> ListAsync(
        DateTimeOffset since, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var refunds =
            PagesAsync("/v1/refunds", since, StripeJson.Default.StripeListStripeReturn, static refund => refund.Id, cancellationToken);
        await foreach (var refund in refunds)
        {
            if (StandingOf(refund.Charge) is { } standing) yield return standing;
        }

        var disputes =
            PagesAsync("/v1/disputes", since, StripeJson.Default.StripeListStripeDispute, static dispute => dispute.Id, cancellationToken);
        await foreach (var dispute in disputes)
        {
            if (StripeStandings.DisputeOf(dispute) is { } state && StandingOf(dispute.Charge) is { } standing)
                yield return standing with { Dispute = state };
        }
    }

    private PaymentStanding? StandingOf(JsonElement charge) =>
        charge.ValueKind == JsonValueKind.Object && charge.Deserialize(StripeJson.Default.StripeCharge) is { } whole
            ? StripeStandings.Of(whole, platform)
            : null;

    // Each page has the time of a call of its own.
    private async IAsyncEnumerable<T> PagesAsync<T>(
        string path,
        DateTimeOffset since,
        JsonTypeInfo<StripeList<T>> type,
        Func<T, string> idOf,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var from = since.ToUnixTimeSeconds();
        var first = string.Create(CultureInfo.InvariantCulture, $"{path}?limit={PageSize}&created[gte]={from}&expand[]=data.charge");
        var next = first;
        while (true)
        {
            var page = (await client.SendAsync(StripeCall.Get(next), type, client.Begin(), cancellationToken)).Required;
            foreach (var item in page.Data ?? []) yield return item;
            if (page is not { HasMore: true, Data: [.., var last] }) yield break;
            next = $"{first}&starting_after={Uri.EscapeDataString(idOf(last))}";
        }
    }
}
