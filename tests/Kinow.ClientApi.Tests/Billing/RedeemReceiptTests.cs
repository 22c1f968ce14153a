using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.AppStores;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Payments.Receipts;
using Kinow.ClientApi.Payments.Receipts.Apple;
using Kinow.ClientApi.Payments.Receipts.Google;
using Kinow.ClientApi.Payments.Tests.Receipts;
using Kinow.ClientApi.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace Kinow.ClientApi.Tests.Billing;

/// <summary>What was bought in an app store becomes the account's.</summary>
public sealed class RedeemReceiptTests : IAsyncLifetime
{
    private const string Redeem =
        """
        mutation($store: AppStore!, $receipt: String!) { redeemStoreReceipt(store: $store, receipt: $receipt) {
          order { id state process total totalTax currency gateway { name } lines { product { id } } }
          accesses { id product { id } dateExp dateRenewal recurring gateway { name processes supportsRecurring } } } }
        """;

    private const string Purchases = "/androidpublisher/v3/applications/com.example.app/purchases/";

    private static readonly long Start = Api.Now.AddDays(-1).ToUnixTimeMilliseconds();
    private static readonly long End = Api.Now.AddDays(29).ToUnixTimeMilliseconds();

    private static readonly StoreProduct Offer = Api.Content.Settings.StoreProducts.All.First(static sold =>
        sold.Store == AppStore.AppStore && Api.Content.Products.Any(product => product.Id == sold.AccessMode.ProductId
            && product.Extension is ProductSvod { AutoRenewal: true } && Sample.IsVisible(product)));

    private static readonly StoreProduct Film = Api.Content.Settings.StoreProducts.All.First(static sold =>
        sold.Store == AppStore.PlayStore && Api.Content.Products.Any(product => product.Id == sold.AccessMode.ProductId
            && product.Extension is ProductTvod && Sample.IsVisible(product)));

    private readonly FakeTimeProvider time = new(Api.Now);
    private readonly LocalAuthority apple = new();
    private readonly HttpClient http = new();
    private readonly User user = Sample.Owner();
    private readonly User other = Sample.Owner() with { Id = Guid.CreateVersion7(Api.Now) };
    private GoogleServer google = null!;
    private Api api = null!;

    public async Task InitializeAsync()
    {
        google = await GoogleServer.StartAsync(time);
        X509Certificate2Collection roots = [X509CertificateLoader.LoadCertificate(apple.Root.RawData)];
        api = new(
            Api.Content,
            accounts: [(user, new(user.Id, user.Profile.Email, "")), (other, new(other.Id, EmailAddress.Parse("other@example.com"), ""))],
            receipts: new(
            [
                new AppleReceiptReader(roots, AppleSamples.Bundle, acceptsTests: false),
                new GoogleReceiptReader(http, GoogleServiceAccount.Parse(google.KeyFile), AppleSamples.Bundle, false, time, google.Address),
            ]));
    }

    public async Task DisposeAsync()
    {
        await google.DisposeAsync();
        http.Dispose();
        apple.Dispose();
    }

    [Fact]
    public async Task A_subscription_of_the_App_Store_is_one_order_however_often_it_is_redeemed()
    {
        var receipt = apple.Sign(Transaction());
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => SendAsync(user, "APP_STORE", receipt))));
        var redeemed = answers[0].Data.At("redeemStoreReceipt");

        Assert.Equal(
            ("PAID", "STORE_RECEIPT", "EUR"),
            (redeemed.Text("order.state"), redeemed.Text("order.process"), redeemed.Text("order.currency")));
        Assert.Equal((9.99, 1.66), (redeemed.At("order.total").GetDouble(), redeemed.At("order.totalTax").GetDouble()));
        var access = Assert.Single((await SendAsync(user, "APP_STORE", receipt)).Data.At("redeemStoreReceipt.accesses").EnumerateArray());
        Assert.Equal(($"{Offer.AccessMode.ProductId}", "app_store"), (access.Text("product.id"), access.Text("gateway.name")));
        Assert.True(access.At("recurring").GetBoolean());
        Assert.True(access.At("gateway.supportsRecurring").GetBoolean());
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(End), access.At("dateExp").GetDateTimeOffset());

        var account = (await api.Accounts.FindAsync(user.Id, default))!;
        Assert.Equal((1, 1, 1), (account.Orders.Length, account.Accesses.Length, account.StorePurchases.Length));
        Assert.All(answers, answer => Assert.Equal(redeemed.Text("order.id"), answer.Data.Text("redeemStoreReceipt.order.id")));

        // What the store renews is changed in the store.
        var caller = api.SignedIn(user);
        var toggled = await api.SendAsync(
            "mutation($id: ID!) { toggleAccessRenewal(access: $id) }", new { id = access.Text("id") }, caller);
        Assert.Equal(["RENEWAL_NOT_AVAILABLE"], toggled.Codes);
        var id = double.Parse(access.Text("id")!, System.Globalization.CultureInfo.InvariantCulture);
        var switched = await api.SendAsync(
            "mutation($id: Float!) { addSVODSwitch(productAccessId: $id, subscriptionId: 1) }", new { id }, caller);
        Assert.Equal(["SWITCH_NOT_AVAILABLE"], switched.Codes);
    }

    [Fact]
    public async Task A_purchase_is_one_accounts()
    {
        var receipt = apple.Sign(Transaction());
        await SendAsync(user, "APP_STORE", receipt);
        Assert.Equal(["RECEIPT_REDEEMED_ALREADY"], (await SendAsync(other, "APP_STORE", receipt)).Codes);

        // Its renewals too; and what was bought for another account is that one's.
        Assert.Equal(["RECEIPT_REDEEMED_ALREADY"], (await SendAsync(other, "APP_STORE", apple.Sign(Transaction(id: "21")))).Codes);
        Assert.Equal(
            ["RECEIPT_OF_OTHER_ACCOUNT"],
            (await SendAsync(other, "APP_STORE", apple.Sign(Transaction(account: user.Id, purchase: "11")))).Codes);
        Assert.Empty((await SendAsync(user, "APP_STORE", apple.Sign(Transaction(account: user.Id, purchase: "11")))).Codes);
        Assert.Empty((await api.Accounts.FindAsync(other.Id, default))!.Orders);
    }

    [Fact]
    public async Task Of_two_that_redeem_it_at_once_one_has_it()
    {
        var receipt = apple.Sign(Transaction());
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(
            async () => (await SendAsync(i % 2 == 0 ? user : other, "APP_STORE", receipt)).Codes)));
        Assert.Equal(10, answers.Count(static codes => codes is ["RECEIPT_REDEEMED_ALREADY"]));
        var (one, two) = ((await api.Accounts.FindAsync(user.Id, default))!, (await api.Accounts.FindAsync(other.Id, default))!);
        Assert.Equal(1, one.Accesses.Length + two.Accesses.Length);
    }

    [Fact]
    public async Task What_proves_nothing_is_refused_with_a_code()
    {
        using var stranger = new LocalAuthority();
        Assert.Equal(["RECEIPT_NOT_VALID"], await CodesAsync(stranger.Sign(Transaction())));
        Assert.Equal(
            ["RECEIPT_NOT_VALID"],
            await CodesAsync(apple.Sign(Transaction(signed: LocalAuthority.To.AddDays(1).ToUnixTimeMilliseconds()))));
        Assert.Equal(["RECEIPT_NOT_VALID"], await CodesAsync(apple.Sign(Transaction(bundle: "com.example.other"))));
        Assert.Equal(["RECEIPT_NOT_VALID"], await CodesAsync(apple.Sign(Transaction(environment: "Sandbox"))));
        Assert.Equal(["RECEIPT_NOT_VALID"], await CodesAsync(apple.Sign(Transaction(more: ",\"revocationDate\":1761000000000"))));
        Assert.Equal(["RECEIPT_NOT_VALID"], await CodesAsync("a.b.c"));
        Assert.Equal(["STORE_PRODUCT_NOT_FOUND"], await CodesAsync(apple.Sign(Transaction(product: "unknown"))));
        var none = Api.With(user);
        Assert.Equal(
            ["APP_STORE_NOT_AVAILABLE"],
            (await none.SendAsync(Redeem, new { store = "APP_STORE", receipt = "a.b.c" }, none.SignedIn(user))).Codes);
        Assert.Equal(["UNAUTHENTICATED"], (await api.SendAsync(Redeem, new { store = "APP_STORE", receipt = "a.b.c" })).Codes);
        Assert.Empty((await api.Accounts.FindAsync(user.Id, default))!.Orders);

        // Nothing of it stays another one's.
        Assert.Empty((await SendAsync(other, "APP_STORE", apple.Sign(Transaction()))).Codes);

        async Task<string[]> CodesAsync(string receipt) => [.. (await SendAsync(user, "APP_STORE", receipt)).Codes];
    }

    [Fact]
    public async Task A_title_bought_at_Google_Play_is_given_and_acknowledged()
    {
        var path = $"products/{Film.ProductId}/tokens/t";
        google.Answers[Purchases + path] = (200, """{"purchaseTimeMillis":"1760000000000","purchaseState":2}""");
        var receipt = JsonSerializer.Serialize(new { productId = Film.ProductId, purchaseToken = "t" });
        Assert.Equal(["RECEIPT_PENDING"], (await SendAsync(user, "PLAY_STORE", receipt)).Codes);

        google.Answers[Purchases + path] = (200, $$"""
            {"purchaseTimeMillis":"{{Start}}","orderId":"GPA.1","acknowledgementState":0,"regionCode":"FR","obfuscatedExternalAccountId":"{{user.Id}}"}
            """);
        google.Answers[$"POST {Purchases}{path}:acknowledge"] = (503, "");

        // Whoever has no answer, or none that is good, sends it again.
        Assert.Single((await SendAsync(user, "PLAY_STORE", receipt)).Codes);
        google.Answers[$"POST {Purchases}{path}:acknowledge"] = (204, "");
        var redeemed = (await SendAsync(user, "PLAY_STORE", receipt)).Data.At("redeemStoreReceipt");
        Assert.Equal("play_store", redeemed.Text("order.gateway.name"));

        // Google does not say what was paid: then it is what the catalogue says, tax included.
        var product = Api.Content.Products.Single(static product => product.Id == Film.AccessMode.ProductId);
        var price = SaleRules.FindMode(product.Extension, Film.AccessMode.Number)!.Price!.Value;
        Assert.Equal((double)price, redeemed.At("order.total").GetDouble());
        Assert.True(redeemed.At("order.totalTax").GetDouble() > 0);
        Assert.Equal($"{product.Id}", Assert.Single(redeemed.At("accesses").EnumerateArray()).Text("product.id"));
        Assert.Equal(["RECEIPT_OF_OTHER_ACCOUNT"], (await SendAsync(other, "PLAY_STORE", receipt)).Codes);
        Assert.Equal(["RECEIPT_NOT_VALID"], (await SendAsync(user, "PLAY_STORE", "unknown")).Codes);

        // Google gave the money back since.
        google.Answers[Purchases + path] = (200, """{"purchaseTimeMillis":"1760000000000","orderId":"GPA.1","purchaseState":1}""");
        Assert.Equal(["RECEIPT_NOT_VALID"], (await SendAsync(user, "PLAY_STORE", receipt)).Codes);
    }

    [Fact]
    public async Task Apps_are_told_what_to_buy()
    {
        const string Query =
            """
            query($id: ID!) { cms { product(id: $id) { extension {
              ... on ProductSVOD { accessModes { storeProducts { store productId } } }
              ... on ProductTVOD { accessModes { id storeProducts { store productId } } } } } } }
            """;
        var offer = await api.DataAsync(Query, new { id = $"{Offer.AccessMode.ProductId}" });
        Assert.Equal(
            [("APP_STORE", Offer.ProductId), ("PLAY_STORE", Offer.ProductId)],
            offer.At("cms.product.extension.accessModes")[0].At("storeProducts").EnumerateArray()
                .Select(static sold => (sold.Text("store")!, sold.Text("productId")!)));
        var film = await api.DataAsync(Query, new { id = $"{Film.AccessMode.ProductId}" });
        var sold = film.At("cms.product.extension.accessModes").EnumerateArray().ToDictionary(
            static mode => mode.Text("id")!, static mode => mode.At("storeProducts").GetArrayLength());
        Assert.Equal(2, sold[Film.AccessMode.ToString()]);
        Assert.Contains(0, sold.Values);
    }

    private Task<Answer> SendAsync(User who, string store, string receipt) =>
        api.SendAsync(Redeem, new { store, receipt }, api.SignedIn(who));

    private static string Transaction(
        string bundle = AppleSamples.Bundle,
        string? product = null,
        string environment = "Production",
        long? signed = null,
        string id = "20",
        string purchase = "10",
        Guid? account = null,
        string more = "") => $$"""
        {"transactionId":"{{purchase}}{{id}}","originalTransactionId":"{{purchase}}","bundleId":"{{bundle}}","productId":"{{product ?? Offer.ProductId}}",
        "environment":"{{environment}}","purchaseDate":{{Start}},"signedDate":{{signed ?? Start + 1000}},"expiresDate":{{End}},
        {{(account is null ? "" : $"\"appAccountToken\":\"{account}\",")}}
        "price":9990,"currency":"EUR","storefront":"FRA","type":"Auto-Renewable Subscription"{{more}}}
        """;
}
