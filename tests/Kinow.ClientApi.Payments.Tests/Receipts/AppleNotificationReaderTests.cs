using System.Security.Cryptography.X509Certificates;
using System.Text;
using Kinow.ClientApi.Payments.Receipts;
using Kinow.ClientApi.Payments.Receipts.Apple;

namespace Kinow.ClientApi.Payments.Tests.Receipts;

/// <summary>App Store Server Notifications.</summary>
public sealed class AppleNotificationReaderTests : IDisposable
{
    private static readonly DateTimeOffset Told = DateTimeOffset.FromUnixTimeMilliseconds(1_760_000_001_000);

    private readonly LocalAuthority apple = new();

    [Theory]
    [InlineData("SUBSCRIBED")]
    [InlineData("DID_RENEW")]
    [InlineData("ONE_TIME_CHARGE")]
    [InlineData("PRICE_INCREASE")]
    public async Task A_notification_says_how_its_transaction_stands(string type)
    {
        var message = await ReadAsync(type, apple.Sign(AppleSamples.Transaction()), apple.Sign(AppleSamples.Renewal()));
        Assert.Equal((PaymentMessageVerdict.Event, "n-1"), (message.Verdict, message.EventId));
        var receipt = Assert.Single(message.Receipts);
        Assert.Equal(
            ("20", "10", true, null), (receipt.TransactionId, receipt.PurchaseId, receipt.Renewal!.Renews, receipt.Renewal.GraceUntil));
        Assert.Equal((Told, Told), (receipt.Told, receipt.Renewal.Told));
    }

    [Fact]
    public async Task Renewals_that_are_off_or_late_are_told()
    {
        const string Grace = "\"gracePeriodExpiresDate\":1763000000000";
        var until = DateTimeOffset.FromUnixTimeMilliseconds(1_763_000_000_000);
        Assert.Equal((false, null), await RenewalAsync("DID_CHANGE_RENEWAL_STATUS", AppleSamples.Renewal(0)));
        Assert.Equal((true, until), await RenewalAsync("DID_FAIL_TO_RENEW", AppleSamples.Renewal(1, Grace)));
        Assert.Equal((true, null), await RenewalAsync("GRACE_PERIOD_EXPIRED", AppleSamples.Renewal(1, Grace)));
        Assert.Equal((false, null), await RenewalAsync("EXPIRED", AppleSamples.Renewal(1, Grace)));

        async Task<(bool, DateTimeOffset?)> RenewalAsync(string type, string renewal)
        {
            var message = await ReadAsync(type, apple.Sign(AppleSamples.Transaction()), apple.Sign(renewal));
            var told = message.Receipts[0].Renewal!;
            return (told.Renews, told.GraceUntil);
        }
    }

    [Fact]
    public async Task What_is_taken_back_and_given_again_is_told()
    {
        const string Revoked = "\"revocationDate\":1761000000000,\"revocationReason\":0";
        var then = DateTimeOffset.FromUnixTimeMilliseconds(1_761_000_000_000);
        Assert.Equal(then, await RevokedAsync("REFUND", Revoked));
        Assert.Equal(then, await RevokedAsync("REVOKE", Revoked));
        Assert.Equal(Told, await RevokedAsync("REFUND", "\"quantity\":1"));
        Assert.Null(await RevokedAsync("REFUND_REVERSED", Revoked));
        Assert.Null(await RevokedAsync("REFUND_DECLINED", "\"quantity\":1"));

        async Task<DateTimeOffset?> RevokedAsync(string type, string more) =>
            (await ReadAsync(type, apple.Sign(AppleSamples.Transaction(more: more)))).Receipts[0].Revoked;
    }

    [Fact]
    public async Task Tests_and_what_is_about_others_is_ignored()
    {
        Assert.Equal(PaymentMessageVerdict.Ignored, (await ReadAsync("TEST", null)).Verdict);
        var other = apple.Sign(AppleSamples.Transaction("com.example.other"));
        Assert.Equal(PaymentMessageVerdict.Ignored, (await ReadAsync("DID_RENEW", other)).Verdict);
        Assert.Equal(PaymentMessageVerdict.Ignored, (await ReadAsync("DID_RENEW", other, bundle: "com.example.other")).Verdict);
        var sandbox = apple.Sign(AppleSamples.Transaction(environment: "Sandbox"));
        Assert.Equal(PaymentMessageVerdict.Ignored, (await ReadAsync("DID_RENEW", sandbox)).Verdict);
    }

    [Fact]
    public async Task What_Apple_has_not_signed_is_refused_at_every_depth()
    {
        using var other = new LocalAuthority();
        var (mine, theirs) = (apple.Sign(AppleSamples.Transaction()), other.Sign(AppleSamples.Transaction()));
        Assert.Equal(PaymentMessageVerdict.SignatureWrong, await VerdictAsync(other.Sign(AppleSamples.Notification("DID_RENEW", mine))));
        Assert.Equal(PaymentMessageVerdict.SignatureWrong, await VerdictAsync(apple.Sign(AppleSamples.Notification("DID_RENEW", theirs))));
        Assert.Equal(
            PaymentMessageVerdict.SignatureWrong,
            await VerdictAsync(apple.Sign(AppleSamples.Notification("DID_RENEW", mine, other.Sign(AppleSamples.Renewal())))));

        // The renewal of another purchase.
        Assert.Equal(
            PaymentMessageVerdict.Malformed,
            await VerdictAsync(apple.Sign(AppleSamples.Notification("DID_RENEW", mine, apple.Sign(AppleSamples.Renewal(original: "11"))))));
        Assert.Equal(PaymentMessageVerdict.Malformed, await VerdictAsync("a.b.c"));
        Assert.Equal(
            PaymentMessageVerdict.SignatureMissing, (await ReaderOf().ReadAsync(static _ => null, "{}"u8.ToArray(), default)).Verdict);
        Assert.Equal(
            PaymentMessageVerdict.SignatureMissing, (await ReaderOf().ReadAsync(static _ => null, "["u8.ToArray(), default)).Verdict);

        async Task<PaymentMessageVerdict> VerdictAsync(string payload) => (await SendAsync(payload)).Verdict;
    }

    public void Dispose() => apple.Dispose();

    private Task<StoreMessage> ReadAsync(string type, string? transaction, string? renewal = null, string bundle = AppleSamples.Bundle) =>
        SendAsync(apple.Sign(AppleSamples.Notification(type, transaction, renewal, bundle)));

    private async Task<StoreMessage> SendAsync(string payload) => await ReaderOf().ReadAsync(
        static _ => null, Encoding.UTF8.GetBytes($$"""{"signedPayload":"{{payload}}"}"""), default);

    private AppleNotificationReader ReaderOf() =>
        new([X509CertificateLoader.LoadCertificate(apple.Root.RawData)], AppleSamples.Bundle, acceptsTests: false);
}
