using System.Globalization;
using Kinow.ClientApi.Core.Notifications;

namespace Kinow.ClientApi.Core.Tests.Notifications;

public sealed class WebhookSignatureTests
{
    private static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeSeconds(1_700_000_000);
    private static readonly WebhookSecrets Ours = WebhookSecrets.Parse(Secrets.Make(1));
    private static readonly byte[] Body = [.. "{\"id\":\"1\"}"u8];

    private readonly WebhookHeaders headers = WebhookSignature.Sign("evt_1", Now, Body, Ours);

    [Fact]
    public void What_was_signed_is_genuine() => Assert.Equal(WebhookVerdict.Genuine, Verify(headers));

    [Fact]
    public void A_known_answer_stays_the_same() =>
        Assert.Equal(new("evt_1", "1700000000", "v1,0nPE3BwCeb0SOdYCydZS7xwWyENNSsuN7vzgkbNGh60="), headers);

    [Theory]
    [InlineData(-301, WebhookVerdict.TooNew)]
    [InlineData(-300, WebhookVerdict.Genuine)]
    [InlineData(300, WebhookVerdict.Genuine)]
    [InlineData(301, WebhookVerdict.TooOld)]
    public void It_is_fresh_for_five_minutes_either_way(int seconds, WebhookVerdict verdict) =>
        Assert.Equal(verdict, WebhookSignature.Verify(headers, Now.AddSeconds(seconds), Body, Ours));

    [Fact]
    public void Every_single_changed_bit_of_the_body_is_noticed()
    {
        for (var bit = 0; bit < Body.Length * 8; bit++)
        {
            byte[] changed = [.. Body];
            changed[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.Equal(WebhookVerdict.SignatureWrong, WebhookSignature.Verify(headers, Now, changed, Ours));
        }
    }

    [Fact]
    public void Every_truncation_of_the_signature_is_noticed()
    {
        for (var length = 1; length < headers.Signature!.Length; length++)
            Assert.Equal(WebhookVerdict.SignatureWrong, Verify(headers with { Signature = headers.Signature[..length] }));
    }

    [Fact]
    public void One_right_signature_among_others_is_enough_while_secrets_are_rotated()
    {
        var other = WebhookSignature.Sign("evt_1", Now, Body, WebhookSecrets.Parse(Secrets.Make(2))).Signature;

        Assert.Equal(WebhookVerdict.SignatureWrong, Verify(headers with { Signature = other }));
        Assert.Equal(WebhookVerdict.Genuine, Verify(headers with { Signature = $"{other} v1a,x v1, , {headers.Signature}" }));
        Assert.Equal(
            WebhookVerdict.Genuine, WebhookSignature.Verify(headers, Now, Body, WebhookSecrets.Parse($"{Secrets.Make(2)} {Secrets.Make(1)}")));
    }

    [Fact]
    public void Another_version_is_no_signature() =>
        Assert.Equal(WebhookVerdict.SignatureWrong, Verify(headers with { Signature = headers.Signature!.Replace("v1", "v2", StringComparison.Ordinal) }));

    [Fact]
    public void Each_header_is_needed()
    {
        Assert.Equal(WebhookVerdict.HeaderMissing, Verify(headers with { Id = null }));
        Assert.Equal(WebhookVerdict.HeaderMissing, Verify(headers with { Timestamp = "" }));
        Assert.Equal(WebhookVerdict.HeaderMissing, Verify(headers with { Signature = null }));
    }

    [Theory]
    [InlineData("evt.1", "1700000000")]
    [InlineData("evt 1", "1700000000")]
    [InlineData("été", "1700000000")]
    [InlineData("evt_1", "-1")]
    [InlineData("evt_1", " 1700000000")]
    [InlineData("evt_1", "1.7e9")]
    [InlineData("evt_1", "1234567890123")]
    public void Headers_have_their_form(string id, string timestamp) =>
        Assert.Equal(WebhookVerdict.HeaderMalformed, Verify(headers with { Id = id, Timestamp = timestamp }));

    [Fact]
    public void Headers_and_bodies_have_a_limit()
    {
        Assert.Equal(WebhookVerdict.HeaderMalformed, Verify(headers with { Id = new('x', 129) }));
        Assert.Equal(WebhookVerdict.HeaderMalformed, Verify(headers with { Signature = new('x', 1025) }));
        Assert.Equal(WebhookVerdict.BodyTooLarge, WebhookSignature.Verify(headers, Now, new byte[(256 * 1024) + 1], Ours));
    }

    [Fact]
    public void Nothing_is_signed_under_an_id_that_nobody_would_accept() =>
        Assert.Throws<ArgumentException>(() => WebhookSignature.Sign("a.b", Now, Body, Ours));

    [Fact]
    public void The_time_is_that_of_sending() =>
        Assert.Equal(Now.ToUnixTimeSeconds(), long.Parse(headers.Timestamp!, CultureInfo.InvariantCulture));

    private static WebhookVerdict Verify(WebhookHeaders headers) => WebhookSignature.Verify(headers, Now, Body, Ours);
}
