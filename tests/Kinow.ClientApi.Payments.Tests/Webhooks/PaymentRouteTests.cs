using System.Net.Http.Headers;
using System.Text;
using Kinow.TestStripe;

namespace Kinow.ClientApi.Payments.Tests.Webhooks;

/// <summary>The route that gateways send to.</summary>
public sealed class PaymentRouteTests
{
    private const string Order = "11111111-1111-4111-8111-111111111111";

    [Fact]
    public async Task An_event_is_taken_each_time_it_comes()
    {
        await using var receiver = await PaymentReceiver.StartAsync();
        Assert.Equal((204, ""), await SendAsync(receiver.Stripe, Event(), StripeWebhooks.Secret));
        Assert.Equal((204, ""), await SendAsync(receiver.Stripe, Event(), StripeWebhooks.Secret));
        Assert.Equal(2, receiver.Events.All.Count);
        Assert.All(receiver.Events.All, static taken =>
        {
            Assert.Equal(
                ("evt_1", "pi_1", Guid.Parse(Order), PaymentOutcome.Paid),
                (taken.EventId, taken.PaymentId, taken.OrderId, taken.Outcome));
            Assert.Equal((4.99m, "EUR", 2), (taken.Amount, taken.Currency, taken.Attempt));
        });
    }

    [Fact]
    public async Task What_cannot_be_taken_gets_a_coded_answer()
    {
        await using var receiver = await PaymentReceiver.StartAsync();
        Assert.Equal((401, "BAD_SIGNATURE"), await SendAsync(receiver.Stripe, Event(), "whsec_forged00000000000000000000"));
        Assert.Equal((401, "BAD_SIGNATURE"), await SendAsync(receiver.Stripe, Event(), StripeWebhooks.Secret, TimeSpan.FromMinutes(-6)));
        Assert.Equal((400, "BAD_NOTIFICATION"), await SendAsync(receiver.Stripe, "{}", StripeWebhooks.Secret));
        Assert.Equal((413, "BODY_TOO_LARGE"), await SendAsync(receiver.Stripe, new string(' ', 300_000), StripeWebhooks.Secret));
        Assert.Equal(
            (415, "UNSUPPORTED_MEDIA_TYPE"), await SendAsync(receiver.Stripe, Event(), StripeWebhooks.Secret, media: "text/plain"));
        var other = new Uri(receiver.Stripe, "paypal");
        Assert.Equal((404, "PAYMENT_GATEWAY_NOT_FOUND"), await SendAsync(other, new string(' ', 300_000), StripeWebhooks.Secret));
        var test = new Uri(receiver.Stripe, "test");
        Assert.Equal((404, "PAYMENT_GATEWAY_NOT_FOUND"), await SendAsync(test, Event(), StripeWebhooks.Secret));
        Assert.Equal((202, ""), await SendAsync(receiver.Stripe, Event().Replace("succeeded", "created"), StripeWebhooks.Secret));
        Assert.Equal((202, ""), await SendAsync(receiver.Stripe, Event().Replace("\"257\"", "\"258\""), StripeWebhooks.Secret));
        Assert.Empty(receiver.Events.All);
    }

    [Fact]
    public async Task What_cannot_be_kept_is_sent_again()
    {
        await using var receiver = await PaymentReceiver.StartAsync();
        receiver.Events.IsAway = true;
        using var http = new HttpClient();
        using var answer = await http.SendAsync(Request(receiver.Stripe, Event(), StripeWebhooks.Secret, default, "application/json"));
        Assert.Equal((503, "7"), ((int)answer.StatusCode, answer.Headers.RetryAfter?.ToString()));
        receiver.Events.IsAway = false;
        receiver.Events.IsKnown = false;
        Assert.Equal((404, "ORDER_NOT_FOUND"), await SendAsync(receiver.Stripe, Event(), StripeWebhooks.Secret));

        await using var nobody = await PaymentReceiver.StartAsync(takes: false);
        Assert.Equal((503, "SERVICE_UNAVAILABLE"), await SendAsync(nobody.Stripe, Event(), StripeWebhooks.Secret));
    }

    private static string Event() =>
        $$$$$"""
        {"id":"evt_1","type":"payment_intent.succeeded","created":1750000000,"data":{"object":{
        "id":"pi_1","status":"succeeded","amount":499,"amount_received":499,"currency":"eur",
        "metadata":{"platform":"257","order_id":"{{{{{Order}}}}}","user_id":"{{{{{Order}}}}}","attempt":"2"}}}}
        """;

    private static HttpRequestMessage Request(Uri address, string body, string secret, TimeSpan age, string media)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        var content = new ByteArrayContent(bytes) { Headers = { ContentType = new MediaTypeHeaderValue(media) } };
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = content };
        request.Headers.Add("Stripe-Signature", StripeWebhooks.Sign(bytes, DateTimeOffset.UtcNow + age, secret));
        return request;
    }

    private static async Task<(int Status, string Code)> SendAsync(
        Uri address, string body, string secret, TimeSpan age = default, string media = "application/json")
    {
        using var http = new HttpClient();
        using var request = Request(address, body, secret, age, media);
        using var response = await http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        var code = text.Length == 0 ? "" : System.Text.Json.Nodes.JsonNode.Parse(text)!["error"]!["code"]!.ToString();
        return ((int)response.StatusCode, code);
    }
}
