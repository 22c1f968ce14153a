using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Payments.Receipts;
using Kinow.ClientApi.Payments.Receipts.Google;
using Microsoft.Extensions.Time.Testing;

namespace Kinow.ClientApi.Payments.Tests.Receipts;

/// <summary>Purchases at Google Play.</summary>
public sealed class GoogleReceiptReaderTests : IAsyncLifetime
{
    private const string Purchases = "/androidpublisher/v3/applications/com.example.app/purchases/";
    private const string Orders = "/androidpublisher/v3/applications/com.example.app/orders/";
    private const string Account = "22222222-2222-4222-8222-222222222222";

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
    public async Task A_product_that_was_bought_is_a_purchase()
    {
        Answer("products/film%2F1/tokens/t", $$"""
            {"purchaseTimeMillis":"1760000000000","purchaseState":0,"orderId":"GPA.1","obfuscatedExternalAccountId":"{{Account}}"}
            """);
        var receipt = (await ReaderOf().ReadProductAsync("film/1", "t", default)).Receipt!;
        Assert.Equal(("GPA.1", GoogleReceipt.IdOf("t"), "film/1"), (receipt.TransactionId, receipt.PurchaseId, receipt.ProductId));
        Assert.Equal((Guid.Parse(Account), null, false), (receipt.AccountId, receipt.Expires, receipt.IsTest));
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1_760_000_000_000), receipt.Purchased);
    }

    [Theory]
    [InlineData("""{"purchaseTimeMillis":"1","purchaseState":2}""", ReceiptProblem.Pending)]
    [InlineData("""{"purchaseTimeMillis":"1","purchaseState":0,"purchaseType":0}""", ReceiptProblem.OtherEnvironment)]
    public async Task What_was_not_paid_is_none(string body, ReceiptProblem problem)
    {
        Answer("products/p/tokens/t", body);
        Assert.Equal(problem, (await ReaderOf().ReadProductAsync("p", "t", default)).Problem);
    }

    [Fact]
    public async Task A_subscription_has_the_end_that_it_has()
    {
        Answer("subscriptionsv2/tokens/t", $$$"""
            {"subscriptionState":"SUBSCRIPTION_STATE_CANCELED","startTime":"2026-01-15T10:00:00Z","latestOrderId":"GPA.2",
            "lineItems":[{"productId":"premium","expiryTime":"2026-02-15T10:00:00.123456789Z","latestSuccessfulOrderId":"GPA.2..1"}],
            "testPurchase":{},"externalAccountIdentifiers":{"obfuscatedExternalAccountId":"{{{Account}}}"}}
            """);
        Assert.Equal(ReceiptProblem.OtherEnvironment, (await ReaderOf().ReadSubscriptionAsync("t", default)).Problem);
        var receipt = (await ReaderOf(acceptsTests: true).ReadSubscriptionAsync("t", default)).Receipt!;
        Assert.Equal(("GPA.2..1", GoogleReceipt.IdOf("t")), (receipt.TransactionId, receipt.PurchaseId));
        Assert.Equal(("premium", true, false), (receipt.ProductId, receipt.IsTest, receipt.Renewal!.Renews));
        Assert.DoesNotContain("t", receipt.PurchaseId, StringComparison.Ordinal);
        Assert.Equal(new DateTimeOffset(2026, 2, 15, 10, 0, 0, TimeSpan.Zero), receipt.Expires!.Value, TimeSpan.FromSeconds(1));
        Assert.Equal(Guid.Parse(Account), receipt.AccountId);

        Answer("subscriptionsv2/tokens/p", """{"subscriptionState":"SUBSCRIPTION_STATE_PENDING"}""");
        Assert.Equal(ReceiptProblem.Pending, (await ReaderOf().ReadSubscriptionAsync("p", default)).Problem);
        Answer("subscriptionsv2/tokens/m", """{"subscriptionState":"SUBSCRIPTION_STATE_ACTIVE"}""");
        Assert.Equal(ReceiptProblem.Malformed, (await ReaderOf().ReadSubscriptionAsync("m", default)).Problem);
    }

    [Fact]
    public async Task What_was_charged_is_what_the_order_says_where_the_account_may_see_it()
    {
        const string Subscription = """
            {"subscriptionState":"SUBSCRIPTION_STATE_ACTIVE","startTime":"2026-01-15T10:00:00Z","regionCode":"DE",
            "acknowledgementState":"ACKNOWLEDGEMENT_STATE_PENDING","lineItems":[{"productId":"premium","expiryTime":"2026-02-15T10:00:00Z",
            "latestSuccessfulOrderId":"GPA.2","autoRenewingPlan":{"autoRenewEnabled":true,
            "recurringPrice":{"currencyCode":"EUR","units":"9","nanos":990000000}}}]}
            """;
        Answer("subscriptionsv2/tokens/t", Subscription);
        var receipt = (await ReaderOf().ReadAsync("t", default)).Receipt!;
        Assert.Equal((9.99m, "EUR", "DE", true), (receipt.Price, receipt.Currency, receipt.Country.ToString(), receipt.Renewal!.Renews));
        Assert.Equal(receipt.Purchased, receipt.Dated);

        google.Answers[Orders + "GPA.2"] = (200, """
            {"state":"PROCESSED","createTime":"2026-01-15T10:00:05Z","total":{"currencyCode":"EUR","units":"4"},"buyerAddress":{"buyerCountry":"FR"}}
            """);
        var charged = (await ReaderOf().ReadAsync("t", default)).Receipt!;
        Assert.Equal((4m, "FR", receipt.Dated), (charged.Price, charged.Country.ToString(), charged.Dated));
        Assert.Equal(receipt.Purchased.AddSeconds(5), charged.Purchased);
        google.Answers[Orders + "GPA.2"] = (403, "{}");
        Assert.Equal(9.99m, (await ReaderOf().ReadAsync("t", default)).Receipt!.Price);

        // Google waits for three days to be told that it was given.
        google.Answers["POST " + Purchases + "subscriptions/premium/tokens/t:acknowledge"] = (204, "");
        await ReaderOf().AcknowledgeAsync(receipt, default);
        Assert.Equal([Purchases + "subscriptions/premium/tokens/t:acknowledge"], google.Posted);
        Assert.DoesNotContain("acknowledge", receipt.ToString(), StringComparison.Ordinal);
        Answer("subscriptionsv2/tokens/t", Subscription.Replace("_PENDING", "_ACKNOWLEDGED", StringComparison.Ordinal));
        await ReaderOf().AcknowledgeAsync((await ReaderOf().ReadAsync("t", default)).Receipt!, default);
        Assert.Single(google.Posted);
    }

    [Fact]
    public async Task A_product_is_acknowledged_and_what_was_taken_back_is_told()
    {
        const string Data = """{"productId":"film","purchaseToken":"t","packageName":"com.example.app"}""";
        Answer("products/film/tokens/t", """{"purchaseTimeMillis":"1760000000000","orderId":"GPA.1","acknowledgementState":0}""");
        var receipt = (await ReaderOf().ReadAsync(Data, default)).Receipt!;
        google.Answers["POST " + Purchases + "products/film/tokens/t:acknowledge"] = (500, "");
        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await ReaderOf().AcknowledgeAsync(receipt, default));

        Answer("products/film/tokens/t", """{"purchaseTimeMillis":"1760000000000","orderId":"GPA.1","purchaseState":1}""");
        Assert.NotNull((await ReaderOf().ReadAsync(Data, default)).Receipt!.Revoked);
        Assert.Equal(ReceiptProblem.Malformed, (await ReaderOf().ReadAsync("{}", default)).Problem);
        Assert.Equal(ReceiptProblem.Malformed, (await ReaderOf().ReadAsync("{", default)).Problem);
    }

    [Fact]
    public async Task A_subscription_tells_which_one_it_has_taken_the_place_of()
    {
        Answer("subscriptionsv2/tokens/new", """
            {"subscriptionState":"SUBSCRIPTION_STATE_ACTIVE","startTime":"2026-01-15T10:00:00Z","linkedPurchaseToken":"old",
            "lineItems":[{"productId":"dearer","expiryTime":"2026-02-15T10:00:00Z","latestSuccessfulOrderId":"GPA.2",
            "offerPhase":{"freeTrial":{}},"autoRenewingPlan":{"autoRenewEnabled":true}}]}
            """);
        Answer("subscriptionsv2/tokens/old", """
            {"subscriptionState":"SUBSCRIPTION_STATE_EXPIRED","startTime":"2026-01-01T10:00:00Z",
            "lineItems":[{"productId":"premium","expiryTime":"2026-01-15T10:00:00Z","latestSuccessfulOrderId":"GPA.1",
            "autoRenewingPlan":{"autoRenewEnabled":true}}]}
            """);
        var reading = await ReaderOf().ReadAsync("""{"productId":"dearer","purchaseToken":"new","autoRenewing":true}""", default);
        Assert.Equal((GoogleReceipt.IdOf("old"), true, 0m), (reading.Receipt!.ReplacedId, reading.Receipt.IsTrial, reading.Receipt.Price));
        Assert.Equal((reading.Receipt.ReplacedId, false), (reading.Replaced!.PurchaseId, reading.Replaced.Renewal!.Renews));
        Assert.Equal(new DateTimeOffset(2026, 1, 15, 10, 0, 0, TimeSpan.Zero), reading.Replaced.Expires);
    }

    [Fact]
    public async Task A_token_that_Google_does_not_know_is_none() =>
        Assert.Equal(ReceiptProblem.NotGenuine, (await ReaderOf().ReadSubscriptionAsync("../other", default)).Problem);

    [Fact]
    public async Task An_access_token_is_used_until_it_ends_or_is_refused()
    {
        var reader = ReaderOf();
        for (var i = 0; i < 3; i++) await reader.ReadSubscriptionAsync("t", default);
        Assert.Equal(1, google.Tokens);
        time.Advance(TimeSpan.FromMinutes(59));
        await reader.ReadSubscriptionAsync("t", default);
        Assert.Equal(2, google.Tokens);
        google.Revoke();
        await Assert.ThrowsAsync<StoreUnavailableException>(() => reader.ReadSubscriptionAsync("t", default));
        Assert.Equal(ReceiptProblem.NotGenuine, (await reader.ReadSubscriptionAsync("t", default)).Problem);
    }

    [Fact]
    public async Task What_is_away_is_told_without_the_token()
    {
        google.Answers[Purchases + "subscriptionsv2/tokens/sesame"] = (500, "");
        var failed = await Assert.ThrowsAsync<StoreUnavailableException>(() => ReaderOf().ReadSubscriptionAsync("sesame", default));
        Assert.DoesNotContain("sesame", failed.ToString(), StringComparison.Ordinal);
        var reader = ReaderOf();
        await google.DisposeAsync();
        var away = await Assert.ThrowsAsync<StoreUnavailableException>(() => reader.ReadSubscriptionAsync("sesame", default));
        Assert.DoesNotContain("sesame", away.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sesame")]
    [InlineData("{}")]
    [InlineData("""{"client_email":"a@b.cd","private_key":"sesame","token_uri":"https://t.example"}""")]
    public void A_key_file_that_cannot_be_read_is_not_repeated(string json)
    {
        var wrong = Assert.Throws<FormatException>(() => GoogleServiceAccount.Parse(json));
        Assert.DoesNotContain("sesame", wrong.ToString(), StringComparison.Ordinal);
    }

    private GoogleReceiptReader ReaderOf(bool acceptsTests = false) =>
        new(http, GoogleServiceAccount.Parse(google.KeyFile), "com.example.app", acceptsTests, time, google.Address);

    private void Answer(string path, string body) => google.Answers[Purchases + path] = (200, body);
}
