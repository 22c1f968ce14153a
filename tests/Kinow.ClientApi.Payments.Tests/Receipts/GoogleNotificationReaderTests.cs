using System.Text;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Payments.Receipts;
using Kinow.ClientApi.Payments.Receipts.Google;
using Microsoft.Extensions.Time.Testing;

namespace Kinow.ClientApi.Payments.Tests.Receipts;

/// <summary>Google's real-time developer notifications.</summary>
public sealed class GoogleNotificationReaderTests : IAsyncLifetime
{
    private const string Package = "com.example.app";
    private const string Purchases = "/androidpublisher/v3/applications/com.example.app/purchases/";
    private const string Over = """
        {"subscriptionState":"SUBSCRIPTION_STATE_EXPIRED","startTime":"2026-01-01T10:00:00Z",
        "lineItems":[{"productId":"premium","expiryTime":"2026-01-15T10:00:00Z","latestSuccessfulOrderId":"GPA.1"}]}
        """;

    private readonly FakeTimeProvider time = new(new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
    private readonly HttpClient http = new();
    private GoogleServer google = null!;

    public async Task InitializeAsync() => google = await GoogleServer.StartAsync(time);

    public async Task DisposeAsync()
    {
        http.Dispose();
        await google.DisposeAsync();
    }

    [Fact]
    public async Task A_notification_is_a_hint_and_Google_says_what_holds()
    {
        google.Answers[Purchases + "subscriptionsv2/tokens/t"] = (200, Over);
        var message = await SendAsync("""{"packageName":"com.example.app","subscriptionNotification":{"notificationType":4,"purchaseToken":"t"}}""");
        Assert.Equal((PaymentMessageVerdict.Event, "m-1"), (message.Verdict, message.EventId));
        var receipt = Assert.Single(message.Receipts);
        Assert.Equal((GoogleReceipt.IdOf("t"), false, null), (receipt.PurchaseId, receipt.Renewal!.Renews, receipt.Revoked));

        // It was taken back: Google says so in the notification, and that it is over.
        message = await SendAsync("""{"packageName":"com.example.app","subscriptionNotification":{"notificationType":12,"purchaseToken":"t"}}""");
        Assert.NotNull(message.Receipts[0].Revoked);
        google.Answers[Purchases + "subscriptionsv2/tokens/t"] = (200, Over.Replace("_EXPIRED", "_ACTIVE", StringComparison.Ordinal));
        message = await SendAsync("""{"packageName":"com.example.app","subscriptionNotification":{"notificationType":12,"purchaseToken":"t"}}""");
        Assert.Null(message.Receipts[0].Revoked);
    }

    [Fact]
    public async Task Products_are_asked_for_too_also_by_a_token_alone()
    {
        google.Answers[Purchases + "products/film/tokens/p"] = (200, """{"purchaseTimeMillis":"1760000000000","orderId":"GPA.9"}""");
        var bought = await SendAsync("""{"packageName":"com.example.app","oneTimeProductNotification":{"purchaseToken":"p","sku":"film"}}""");
        Assert.Equal("GPA.9", bought.Receipts[0].TransactionId);

        google.Answers[Purchases + "productsv2/tokens/p"] = (200, """{"productLineItem":[{"productId":"film"}]}""");
        google.Answers[Purchases + "products/film/tokens/p"] =
            (200, """{"purchaseTimeMillis":"1760000000000","orderId":"GPA.9","purchaseState":1}""");
        var voided = await SendAsync("""{"packageName":"com.example.app","voidedPurchaseNotification":{"purchaseToken":"p","productType":2}}""");
        Assert.NotNull(voided.Receipts[0].Revoked);
        google.Answers[Purchases + "subscriptionsv2/tokens/s"] = (200, Over);
        voided = await SendAsync("""{"packageName":"com.example.app","voidedPurchaseNotification":{"purchaseToken":"s","productType":1}}""");
        Assert.NotNull(voided.Receipts[0].Revoked);
    }

    [Theory]
    [InlineData("""{"packageName":"com.example.app","testNotification":{"version":"1.0"}}""")]
    [InlineData("""{"packageName":"com.example.other","subscriptionNotification":{"notificationType":4,"purchaseToken":"t"}}""")]
    [InlineData("""{"packageName":"com.example.app","subscriptionNotification":{"notificationType":4,"purchaseToken":"unknown"}}""")]
    public async Task Tests_and_what_is_about_others_is_ignored(string data) =>
        Assert.Equal(PaymentMessageVerdict.Ignored, (await SendAsync(data)).Verdict);

    [Fact]
    public async Task What_Pub_Sub_has_not_sent_is_refused()
    {
        const string Test = """{"packageName":"com.example.app","testNotification":{"version":"1.0"}}""";
        Assert.Equal(PaymentMessageVerdict.Ignored, await VerdictAsync(google.Token()));
        Assert.Equal(PaymentMessageVerdict.SignatureMissing, await VerdictAsync(null));
        Assert.Equal(PaymentMessageVerdict.SignatureMissing, await VerdictAsync("a.b.c"));
        Assert.Equal(PaymentMessageVerdict.SignatureWrong, await VerdictAsync(google.Token(audience: "other")));
        Assert.Equal(
            PaymentMessageVerdict.SignatureWrong, await VerdictAsync(google.Token(email: "other@example.iam.gserviceaccount.com")));
        Assert.Equal(PaymentMessageVerdict.SignatureWrong, await VerdictAsync(google.Token(issuer: "https://issuer.example")));
        Assert.Equal(PaymentMessageVerdict.SignatureWrong, await VerdictAsync(google.Token(verified: "false")));
        Assert.Equal(PaymentMessageVerdict.SignatureWrong, await VerdictAsync(google.Token(keyId: "other")));
        Assert.Equal(PaymentMessageVerdict.NotFresh, await VerdictAsync(google.Token(issued: -7200)));
        Assert.Equal(PaymentMessageVerdict.NotFresh, await VerdictAsync(google.Token(issued: 7200)));
        var token = google.Token().Split('.');
        var other = google.Token(email: "other@example.iam.gserviceaccount.com").Split('.');
        Assert.Equal(PaymentMessageVerdict.SignatureWrong, await VerdictAsync($"{token[0]}.{other[1]}.{token[2]}"));

        async Task<PaymentMessageVerdict> VerdictAsync(string? sent) => (await SendAsync(Test, sent, isGiven: true)).Verdict;
    }

    [Fact]
    public async Task Keys_are_fetched_once_and_a_name_that_is_not_known_is_looked_for_once_a_minute()
    {
        const string Test = """{"packageName":"com.example.app","testNotification":{"version":"1.0"}}""";
        var reader = ReaderOf();
        for (var i = 0; i < 3; i++) await SendAsync(Test, reader: reader);
        await SendAsync(Test, google.Token(keyId: "other"), isGiven: true, reader);
        Assert.Equal(1, google.KeyReads);
        time.Advance(TimeSpan.FromMinutes(2));
        for (var i = 0; i < 3; i++) await SendAsync(Test, google.Token(keyId: "other"), isGiven: true, reader);
        Assert.Equal(2, google.KeyReads);

        google.HasKeys = false;
        time.Advance(TimeSpan.FromHours(2));
        await Assert.ThrowsAsync<StoreUnavailableException>(() => SendAsync(Test, reader: reader));
    }

    [Fact]
    public async Task What_is_no_notification_is_malformed_and_what_cannot_be_asked_is_to_be_sent_again()
    {
        Assert.Equal(PaymentMessageVerdict.Malformed, (await SendAsync("no JSON")).Verdict);
        Assert.Equal(PaymentMessageVerdict.Malformed, (await ReadAsync("{}", google.Token(), ReaderOf())).Verdict);
        google.Answers[Purchases + "subscriptionsv2/tokens/t"] = (503, "");
        await Assert.ThrowsAsync<StoreUnavailableException>(
            () => SendAsync("""{"packageName":"com.example.app","subscriptionNotification":{"notificationType":4,"purchaseToken":"t"}}"""));
    }

    private Task<StoreMessage> SendAsync(string data, string? token = null, bool isGiven = false, GoogleNotificationReader? reader = null)
    {
        var body = $$$"""{"message":{"data":"{{{Convert.ToBase64String(Encoding.UTF8.GetBytes(data))}}}","messageId":"m-1"},"subscription":"s"}""";
        return ReadAsync(body, isGiven ? token : google.Token(), reader ?? ReaderOf());
    }

    private static async Task<StoreMessage> ReadAsync(string body, string? token, GoogleNotificationReader reader) =>
        await reader.ReadAsync(
        name => name == "Authorization" && token is not null ? $"Bearer {token}" : null, Encoding.UTF8.GetBytes(body), default);

    private GoogleNotificationReader ReaderOf() => new(
        new(http, GoogleServiceAccount.Parse(google.KeyFile), Package, acceptsTests: false, time, google.Address),
        new(new(http, google.Keys, time), GoogleServer.Audience, GoogleServer.Sender, time),
        Package);
}
