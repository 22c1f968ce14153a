using System.Text;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.AppStores;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Payments.Receipts.Google;
using Kinow.ClientApi.Payments.Tests.Receipts;
using Microsoft.Extensions.Time.Testing;

namespace Kinow.ClientApi.Payments.Tests.Webhooks;

/// <summary>What app stores tell becomes accesses, renewals and refunds, whenever and however often it comes.</summary>
public sealed class StoreRouteTests : IAsyncLifetime
{
    private const string Purchases = "/androidpublisher/v3/applications/com.example.app/purchases/";
    private const string Acknowledge = "POST " + Purchases + "subscriptions/premium/tokens/t:acknowledge";

    private readonly FakeTimeProvider time = new(new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
    private readonly LocalAuthority apple = new();
    private readonly HttpClient http = new();
    private readonly User owner = UserOf(Guid.Parse(AppleSamples.Account));
    private GoogleServer google = null!;
    private StoreReceiver receiver = null!;

    public async Task InitializeAsync()
    {
        google = await GoogleServer.StartAsync(time);
        receiver = await StoreReceiver.StartAsync(apple, google, time, owner);
    }

    public async Task DisposeAsync()
    {
        await receiver.DisposeAsync();
        await google.DisposeAsync();
        http.Dispose();
        apple.Dispose();
    }

    [Fact]
    public async Task A_subscription_that_names_its_account_opens_renews_and_is_taken_back()
    {
        var first = Apple("SUBSCRIBED", AppleSamples.Transaction());
        Assert.Equal((204, ""), await SendAsync("app_store", first));
        Assert.Equal((204, ""), await SendAsync("app_store", first));
        var user = await receiver.ReadAsync(owner.Id);
        var access = Assert.Single(user.Accesses);
        Assert.Equal(("app_store", 9L, true, true), (access.Gateway, access.ProductId, access.Recurring, access.Active));
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1_762_000_000_000), access.DateExp);
        var order = Assert.Single(user.Orders);
        Assert.Equal((9.99m, 1.66m, "EUR"), (order.Content.Total, order.Content.TotalTax, order.Currency));
        Assert.Equal("Everything", order.Lines[0].Name);

        await SendAsync("app_store", Apple("DID_RENEW", Next()));
        await SendAsync("app_store", Apple("DID_CHANGE_RENEWAL_STATUS", Next(signed: 1_762_000_500_000), AppleSamples.Renewal(0)));
        user = await receiver.ReadAsync(owner.Id);
        Assert.Equal(2, user.Accesses.Length);
        Assert.All(user.Accesses, static one => Assert.False(one.Recurring));

        await SendAsync("app_store", Apple("REFUND", Next(1_762_000_900_000, "\"revocationDate\":1762000800000")));
        user = await receiver.ReadAsync(owner.Id);
        Assert.Equal([true, false], user.Accesses.OrderBy(static one => one.DateAdd).Select(static one => one.Active));
        Assert.Contains(user.Orders, static one => one.State == OrderState.Refunded);

        // An older notification that comes late.
        await SendAsync("app_store", Apple("DID_RENEW", Next()));
        Assert.Equivalent(user.Accesses, (await receiver.ReadAsync(owner.Id)).Accesses, strict: true);
    }

    [Fact]
    public async Task A_purchase_that_nobody_has_redeemed_is_kept_by_Apple_until_somebody_has()
    {
        var other = AppleSamples.Transaction().Replace(
            AppleSamples.Account, "33333333-3333-4333-8333-333333333333", StringComparison.Ordinal);
        var refund = Apple("REFUND", other);
        Assert.Equal((404, "PURCHASE_NOT_FOUND"), await SendAsync("app_store", refund));
        Assert.Empty((await receiver.ReadAsync(owner.Id)).Orders);

        // Somebody shows the transaction as it was; what Apple sends again takes it away.
        await receiver.SendAsync(Redeemed(owner.Id), default);
        Assert.True(Assert.Single((await receiver.ReadAsync(owner.Id)).Accesses).Active);
        Assert.Equal((204, ""), await SendAsync("app_store", refund));
        Assert.False(Assert.Single((await receiver.ReadAsync(owner.Id)).Accesses).Active);

        await receiver.Accounts.SendAsync(
            new EraseUser { Id = Guid.CreateVersion7(), UserId = owner.Id, Instant = time.GetUtcNow() }, default);
        Assert.Equal((202, ""), await SendAsync("app_store", refund));
    }

    [Fact]
    public async Task What_is_not_mapped_waits_and_what_is_known_does_not_need_it()
    {
        Assert.Equal(
            (404, "STORE_PRODUCT_NOT_FOUND"), await SendAsync("app_store", Apple("SUBSCRIBED", AppleSamples.Transaction(product: "new"))));
        Assert.Empty((await receiver.ReadAsync(owner.Id)).StorePurchases);
        await SendAsync("app_store", Apple("SUBSCRIBED", AppleSamples.Transaction()));
        Assert.Equal(
            (204, ""), await SendAsync("app_store", Apple("REFUND", AppleSamples.Transaction(product: "new", signed: 1_760_000_009_000))));
        Assert.False(Assert.Single((await receiver.ReadAsync(owner.Id)).Accesses).Active);
    }

    [Fact]
    public async Task What_cannot_be_taken_gets_a_coded_answer_and_what_cannot_be_kept_is_sent_again()
    {
        using var other = new LocalAuthority();
        Assert.Equal((401, "BAD_SIGNATURE"), await SendAsync("app_store", Apple("DID_RENEW", AppleSamples.Transaction(), by: other)));
        Assert.Equal((401, "BAD_SIGNATURE"), await SendAsync("app_store", "{}"));
        Assert.Equal((400, "BAD_NOTIFICATION"), await SendAsync("app_store", """{"signedPayload":"a.b.c"}"""));
        Assert.Equal((202, ""), await SendAsync("app_store", Payload(apple.Sign(AppleSamples.Notification("TEST", null)))));
        Assert.Equal((401, "BAD_SIGNATURE"), await SendAsync("play_store", Push(1), "none"));
        Assert.Equal((404, "PAYMENT_GATEWAY_NOT_FOUND"), await SendAsync("other_store", "{}"));

        receiver.IsAway = true;
        Assert.Equal((503, "SERVICE_UNAVAILABLE"), await SendAsync("app_store", Apple("SUBSCRIBED", AppleSamples.Transaction())));
        receiver.IsAway = false;
        Assert.Equal((204, ""), await SendAsync("app_store", Apple("SUBSCRIBED", AppleSamples.Transaction())));
        Assert.Single((await receiver.ReadAsync(owner.Id)).Accesses);
    }

    [Fact]
    public async Task A_purchase_at_Google_is_asked_for_given_and_acknowledged()
    {
        Subscription("GPA.1", "2026-02-01T00:00:00Z");
        google.Answers[Acknowledge] = (500, "");
        Assert.Equal((503, "SERVICE_UNAVAILABLE"), await SendAsync("play_store", Push(4), google.Token()));
        google.Answers[Acknowledge] = (204, "");
        Assert.Equal((204, ""), await SendAsync("play_store", Push(4), google.Token()));
        Assert.Equal(2, google.Posted.Count);
        var user = await receiver.ReadAsync(owner.Id);
        Assert.Equal(("play_store", true), (Assert.Single(user.Accesses).Gateway, user.Accesses[0].Recurring));

        // A late renewal: Google lets it go on for some days, then it is paid, then it is cancelled, and over.
        time.Advance(TimeSpan.FromDays(31));
        Subscription("GPA.1", "2026-02-04T00:00:00Z", "IN_GRACE_PERIOD");
        await SendAsync("play_store", Push(6), google.Token());
        Assert.Equal(
            new DateTimeOffset(2026, 2, 4, 0, 0, 0, TimeSpan.Zero), Assert.Single((await receiver.ReadAsync(owner.Id)).Accesses).DateExp);
        time.Advance(TimeSpan.FromDays(1));
        Subscription("GPA.1..0", "2026-03-01T00:00:00Z");
        await SendAsync("play_store", Push(2), google.Token());
        await SendAsync("play_store", Push(2), google.Token());
        Assert.Equal(2, (await receiver.ReadAsync(owner.Id)).Accesses.Length);
        time.Advance(TimeSpan.FromDays(1));
        Subscription("GPA.1..0", "2026-02-03T00:00:00Z", "EXPIRED");
        await SendAsync("play_store", Push(12), google.Token());
        user = await receiver.ReadAsync(owner.Id);
        Assert.All(user.Accesses, static access => Assert.False(access.Recurring));
        Assert.Equal(1, user.Accesses.Count(static access => access.Active));
    }

    [Fact]
    public async Task A_purchase_at_Google_that_nobody_has_redeemed_is_not_acknowledged()
    {
        Subscription("GPA.1", "2026-02-01T00:00:00Z", account: "33333333-3333-4333-8333-333333333333");
        Assert.Equal((202, ""), await SendAsync("play_store", Push(4), google.Token()));
        Assert.Empty(google.Posted);
    }

    private static User UserOf(Guid id) =>
        new() { Id = id, Profile = new() { Email = EmailAddress.Parse("owner@example.com"), Firstname = "Ada", Lastname = "Owner" } };

    private static SettleStorePurchase Redeemed(Guid user)
    {
        var from = DateTimeOffset.FromUnixTimeMilliseconds(1_760_000_000_000);
        return new()
        {
            Id = Guid.CreateVersion7(),
            UserId = user,
            Instant = from,
            Store = AppStore.AppStore,
            PurchaseId = "10",
            Transaction = new()
            {
                Id = "20",
                OrderId = StoreOrders.IdOf(AppStore.AppStore, "20", from),
                Purchased = from,
                Expires = from.AddDays(20),
                Told = from,
            },
            Content = new()
            {
                Currency = "EUR",
                Lines =
                [
                    new()
                    {
                        ProductId = 9,
                        Type = Core.Catalog.ProductType.Svod,
                        Name = "Everything",
                        UnitPrice = 9.99m,
                        Price = 9.99m,
                        Terms = new() { Duration = 30, RenewalPeriod = 30 },
                    },
                ],
                Total = 9.99m,
            },
        };
    }

    // The transaction of the next month.
    private static string Next(long signed = 1_762_000_001_000, string more = "\"type\":\"Auto-Renewable Subscription\"") =>
        AppleSamples.Transaction(signed: signed, id: "21", more: more)
            .Replace("1760000000000", "1762000000000", StringComparison.Ordinal)
            .Replace("\"expiresDate\":1762000000000", "\"expiresDate\":1764000000000", StringComparison.Ordinal);

    private string Apple(string type, string transaction, string? renewal = null, LocalAuthority? by = null)
    {
        var authority = by ?? apple;
        var signed = renewal?.Replace("1760000001000", "1762000500000", StringComparison.Ordinal);
        return Payload(authority.Sign(
            AppleSamples.Notification(type, authority.Sign(transaction), signed is null ? null : authority.Sign(signed))));
    }

    private static string Payload(string jws) => $$"""{"signedPayload":"{{jws}}"}""";

    private static string Push(int type)
    {
        var data = $$$"""{"packageName":"com.example.app","subscriptionNotification":{"notificationType":{{{type}}},"purchaseToken":"t"}}""";
        return $$$"""{"message":{"data":"{{{Convert.ToBase64String(Encoding.UTF8.GetBytes(data))}}}","messageId":"m-1"}}""";
    }

    private void Subscription(string order, string end, string state = "ACTIVE", string account = AppleSamples.Account) =>
        google.Answers[Purchases + "subscriptionsv2/tokens/t"] = (200, $$$$"""
            {"subscriptionState":"SUBSCRIPTION_STATE_{{{{state}}}}","startTime":"2026-01-01T00:00:00Z",
            "acknowledgementState":"ACKNOWLEDGEMENT_STATE_PENDING","externalAccountIdentifiers":{"obfuscatedExternalAccountId":"{{{{account}}}}"},
            "lineItems":[{"productId":"premium","expiryTime":"{{{{end}}}}","latestSuccessfulOrderId":"{{{{order}}}}",
            "autoRenewingPlan":{"autoRenewEnabled":true,"recurringPrice":{"currencyCode":"EUR","units":"9","nanos":990000000}}}]}
            """);

    private async Task<(int Status, string Code)> SendAsync(string store, string body, string? token = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, receiver.AddressOf(store));
        request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        if (token is not null) request.Headers.Authorization = new("Bearer", token);
        using var answer = await http.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        return ((int)answer.StatusCode, text.Length == 0 ? "" : System.Text.Json.Nodes.JsonNode.Parse(text)!["error"]!["code"]!.GetValue<string>());
    }
}
