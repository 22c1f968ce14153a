using System.Security.Cryptography.X509Certificates;
using Kinow.ClientApi.Payments.Receipts;
using Kinow.ClientApi.Payments.Receipts.Apple;

namespace Kinow.ClientApi.Payments.Tests.Receipts;

/// <summary>Transactions of the App Store.</summary>
public sealed class AppleReceiptReaderTests : IDisposable
{
    private const string Bundle = "com.example.app";
    private readonly LocalAuthority apple = new();

    [Fact]
    public void A_signed_transaction_is_a_purchase()
    {
        var (receipt, problem) = ReaderOf(apple).Read(apple.Sign(Transaction()));
        Assert.Null(problem);
        Assert.Equal(("20", "10", "premium"), (receipt!.TransactionId, receipt.OriginalId, receipt.ProductId));
        Assert.Equal(Guid.Parse("22222222-2222-4222-8222-222222222222"), receipt.AccountId);
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1_760_000_000_000), receipt.Purchased);
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1_762_000_000_000), receipt.Expires);
        Assert.Equal((null, false), (receipt.Revoked, receipt.IsTest));
    }

    [Fact]
    public void Nobody_else_can_sign_one()
    {
        using var other = new LocalAuthority();
        Assert.Equal(ReceiptProblem.NotGenuine, ReaderOf(apple).Read(other.Sign(Transaction())).Problem);
        using var otherLeaf = new LocalAuthority(leafPurpose: "1.2.3.4");
        Assert.Equal(ReceiptProblem.NotGenuine, ReaderOf(otherLeaf).Read(otherLeaf.Sign(Transaction())).Problem);
        using var otherIssuer = new LocalAuthority(issuerPurpose: "1.2.3.4");
        Assert.Equal(ReceiptProblem.NotGenuine, ReaderOf(otherIssuer).Read(otherIssuer.Sign(Transaction())).Problem);

        // The payload of one with the signature of another.
        var (mine, theirs) = (apple.Sign(Transaction()).Split('.'), apple.Sign(Transaction(product: "cheap")).Split('.'));
        Assert.Equal(ReceiptProblem.NotGenuine, ReaderOf(apple).Read($"{mine[0]}.{mine[1]}.{theirs[2]}").Problem);
        var late = LocalAuthority.To.AddDays(1).ToUnixTimeMilliseconds();
        Assert.Equal(ReceiptProblem.NotGenuine, ReaderOf(apple).Read(apple.Sign(Transaction(signed: late))).Problem);
    }

    [Fact]
    public void Other_apps_and_purchases_without_money_are_none()
    {
        Assert.Equal(ReceiptProblem.OtherApp, ReaderOf(apple).Read(apple.Sign(Transaction(bundle: "com.example.other"))).Problem);
        var test = apple.Sign(Transaction(environment: "Sandbox"));
        Assert.Equal(ReceiptProblem.OtherEnvironment, ReaderOf(apple).Read(test).Problem);
        Assert.True(ReaderOf(apple, acceptsTests: true).Read(test).Receipt!.IsTest);
    }

    [Fact]
    public void What_has_another_form_is_malformed()
    {
        string[] wrong =
        [
            "", "a.b", "a.b.c", "....", apple.Sign("{}"), apple.Sign("no JSON"), apple.Sign(Transaction(), algorithm: "none"),
            apple.Sign(Transaction(), algorithm: "HS256"), apple.Sign(Transaction()) + "!", new string('a', 100_000),
        ];
        Assert.All(wrong, text => Assert.Equal(ReceiptProblem.Malformed, ReaderOf(apple).Read(text).Problem));
    }

    public void Dispose() => apple.Dispose();

    private static AppleReceiptReader ReaderOf(LocalAuthority authority, bool acceptsTests = false) =>
        new([X509CertificateLoader.LoadCertificate(authority.Root.RawData)], Bundle, acceptsTests);

    private static string Transaction(
        string bundle = Bundle, string product = "premium", string environment = "Production", long signed = 1_760_000_001_000) =>
        $$"""
        {"transactionId":"20","originalTransactionId":"10","bundleId":"{{bundle}}","productId":"{{product}}",
        "environment":"{{environment}}","purchaseDate":1760000000000,"signedDate":{{signed}},"expiresDate":1762000000000,
        "appAccountToken":"22222222-2222-4222-8222-222222222222","type":"Auto-Renewable Subscription"}
        """;
}
