using System.Text;
using Kinow.ClientApi.Payments.Stripe;
using Kinow.TestStripe;

namespace Kinow.ClientApi.Payments.Tests.Stripe;

/// <summary>Signatures of Stripe's webhooks.</summary>
public sealed class StripeSignatureTests
{
    private static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeSeconds(1_750_000_000);
    private static readonly byte[] Body = Encoding.UTF8.GetBytes("""{"id":"evt_1"}""");
    private readonly StripeSignature signature = new(["whsec_old", "whsec_new"]);

    [Fact]
    public void The_known_signature_of_a_known_body_is_right()
    {
        // printf '1750000000.{"id":"evt_1"}' | openssl dgst -sha256 -hmac whsec_old
        const string Header = "t=1750000000,v1=623e7ef703bdc21af89fb5518a163727f09dad92640778f2379e4747af86d947";
        Assert.Null(signature.Verify(Header, Body, Now));
    }

    [Theory]
    [InlineData("whsec_old")]
    [InlineData("whsec_new")]
    public void Any_of_the_secrets_may_have_signed(string secret) =>
        Assert.Null(signature.Verify(StripeWebhooks.Sign(Body, Now, "whsec_other", secret), Body, Now));

    [Theory]
    [InlineData(-300, null)]
    [InlineData(-301, PaymentMessageVerdict.NotFresh)]
    [InlineData(300, null)]
    [InlineData(301, PaymentMessageVerdict.NotFresh)]
    public void It_is_fresh_for_five_minutes(int seconds, PaymentMessageVerdict? verdict) =>
        Assert.Equal(verdict, signature.Verify(StripeWebhooks.Sign(Body, Now.AddSeconds(seconds), "whsec_old"), Body, Now));

    [Fact]
    public void Other_bytes_or_another_time_have_another_signature()
    {
        var header = StripeWebhooks.Sign(Body, Now, "whsec_old");
        Assert.Equal(PaymentMessageVerdict.SignatureWrong, signature.Verify(header, [.. Body, (byte)' '], Now));
        var later = header.Replace("t=1750000000", "t=1750000001", StringComparison.Ordinal);
        Assert.Equal(PaymentMessageVerdict.SignatureWrong, signature.Verify(later, Body, Now));
        Assert.Equal(PaymentMessageVerdict.SignatureWrong, signature.Verify(StripeWebhooks.Sign(Body, Now, "whsec_other"), Body, Now));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("t=1750000000")]
    [InlineData("v1=00")]
    [InlineData("t=x,v1=0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("t=-1,v1=0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("t=1750000000,v1=zz00000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("t=1750000000,v0=0000000000000000000000000000000000000000000000000000000000000000")]
    public void A_header_that_is_not_in_its_form_is_none(string? header) =>
        Assert.Equal(PaymentMessageVerdict.SignatureMissing, signature.Verify(header, Body, Now));
}
