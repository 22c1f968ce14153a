using Kinow.ClientApi.Core.Notifications;

namespace Kinow.ClientApi.Core.Tests.Notifications;

public sealed class WebhookSecretsTests
{
    [Theory]
    [InlineData("", "At least one")]
    [InlineData("   ", "At least one")]
    [InlineData("AAAAAAAA", "secret 1")]
    [InlineData("whsec_", "secret 1")]
    [InlineData("whsec_AAAA", "secret 1")]
    [InlineData("whsec_not base64 at all", "secret 1")]
    [InlineData("whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA whsec_short", "secret 2")]
    public void What_is_no_secret_is_refused_without_being_repeated(string text, string message)
    {
        var error = Assert.Throws<FormatException>(() => WebhookSecrets.Parse(text));

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("AAAA", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(23, false)]
    [InlineData(24, true)]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void A_secret_has_24_to_64_bytes(int length, bool isSecret) =>
        Assert.All((string[])["whsec_", ""], prefix => Assert.Equal(isSecret, WebhookSecret.TryParse(prefix + Convert.ToBase64String(new byte[length]), out _)));

    [Fact]
    public void Its_text_does_not_give_it_away()
    {
        Assert.True(WebhookSecret.TryParse(Secrets.Make(1), out var secret));

        Assert.Equal("whsec_…", secret.ToString());
    }
}
