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
        var (receipt, problem) = ReaderOf(apple).Read(apple.Sign(AppleSamples.Transaction()));
        Assert.Null(problem);
        Assert.Equal(("20", "10", "premium"), (receipt!.TransactionId, receipt.PurchaseId, receipt.ProductId));
        Assert.Equal(Guid.Parse("22222222-2222-4222-8222-222222222222"), receipt.AccountId);
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1_760_000_000_000), receipt.Purchased);
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1_762_000_000_000), receipt.Expires);
        Assert.Equal((null, false, false), (receipt.Revoked, receipt.IsTest, receipt.IsTrial));
        Assert.Equal((9.99m, "EUR", "FR"), (receipt.Price, receipt.Currency, receipt.Country.ToString()));
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1_760_000_001_000), receipt.Told);
    }

    [Fact]
    public void What_is_bought_once_for_good_is_one_transaction_wherever_it_is_restored()
    {
        var bought = Receipt("\"type\":\"Non-Consumable\",\"originalPurchaseDate\":1750000000000");
        Assert.Equal(("10", DateTimeOffset.FromUnixTimeMilliseconds(1_750_000_000_000)), (bought.TransactionId, bought.Dated));
        Assert.Equal("20", Receipt("\"type\":\"Consumable\"").TransactionId);

        // Somebody else of the family has paid.
        Assert.Equal(0m, Receipt("\"inAppOwnershipType\":\"FAMILY_SHARED\"").Price);
        Assert.True(Receipt("\"offerType\":1").IsTrial);

        StoreReceipt Receipt(string more) => ReaderOf(apple).Read(apple.Sign(AppleSamples.Transaction(more: more))).Receipt!;
    }

    [Fact]
    public void Apple_itself_is_believed_by_the_root_that_it_publishes()
    {
        var root = Assert.Single(AppleRoots.Own());
        Assert.Equal(
            "63343ABFB89A6A03EBB57E9B3F5FA7BE7C4F5C756F3017B3A8C488C3653E9179",
            root.GetCertHashString(System.Security.Cryptography.HashAlgorithmName.SHA256));
        Assert.Equal("FR", AppleStorefronts.Find("FRA").ToString());
        Assert.Null(AppleStorefronts.Find("FR"));
    }

    [Fact]
    public void Nobody_else_can_sign_one()
    {
        using var other = new LocalAuthority();
        Assert.Equal(ReceiptProblem.NotGenuine, ReaderOf(apple).Read(other.Sign(AppleSamples.Transaction())).Problem);
        using var otherLeaf = new LocalAuthority(leafPurpose: "1.2.3.4");
        Assert.Equal(ReceiptProblem.NotGenuine, ReaderOf(otherLeaf).Read(otherLeaf.Sign(AppleSamples.Transaction())).Problem);
        using var otherIssuer = new LocalAuthority(issuerPurpose: "1.2.3.4");
        Assert.Equal(ReceiptProblem.NotGenuine, ReaderOf(otherIssuer).Read(otherIssuer.Sign(AppleSamples.Transaction())).Problem);

        // The payload of one with the signature of another.
        var mine = apple.Sign(AppleSamples.Transaction()).Split('.');
        var theirs = apple.Sign(AppleSamples.Transaction(product: "cheap")).Split('.');
        Assert.Equal(ReceiptProblem.NotGenuine, ReaderOf(apple).Read($"{mine[0]}.{mine[1]}.{theirs[2]}").Problem);
        var late = LocalAuthority.To.AddDays(1).ToUnixTimeMilliseconds();
        Assert.Equal(ReceiptProblem.NotGenuine, ReaderOf(apple).Read(apple.Sign(AppleSamples.Transaction(signed: late))).Problem);
    }

    [Fact]
    public void Other_apps_and_purchases_without_money_are_none()
    {
        Assert.Equal(
            ReceiptProblem.OtherApp, ReaderOf(apple).Read(apple.Sign(AppleSamples.Transaction(bundle: "com.example.other"))).Problem);
        var test = apple.Sign(AppleSamples.Transaction(environment: "Sandbox"));
        Assert.Equal(ReceiptProblem.OtherEnvironment, ReaderOf(apple).Read(test).Problem);
        Assert.True(ReaderOf(apple, acceptsTests: true).Read(test).Receipt!.IsTest);
    }

    [Fact]
    public void What_has_another_form_is_malformed()
    {
        string[] wrong =
        [
            "", "a.b", "a.b.c", "....", apple.Sign("{}"), apple.Sign("no JSON"), apple.Sign(AppleSamples.Transaction(), algorithm: "none"),
            apple.Sign(AppleSamples.Transaction(), algorithm: "HS256"), apple.Sign(AppleSamples.Transaction()) + "!", new string(
                'a', 100_000),
        ];
        Assert.All(wrong, text => Assert.Equal(ReceiptProblem.Malformed, ReaderOf(apple).Read(text).Problem));
    }

    public void Dispose() => apple.Dispose();

    private static AppleReceiptReader ReaderOf(LocalAuthority authority, bool acceptsTests = false) =>
        new([X509CertificateLoader.LoadCertificate(authority.Root.RawData)], Bundle, acceptsTests);
}
