using System.Security.Cryptography;
using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Playback;

namespace Kinow.ClientApi.Tests.Playback;

public sealed class PlaybackSettingsTests
{
    private const string Key = """{"id":"new","secret":"000102030405060708090a0b0c0d0e0f"}""";

    private static readonly PlaybackGrant Grant = new(Guid.CreateVersion7(), DateTimeOffset.UnixEpoch);

    [Fact]
    public void Nothing_starts_without_a_configuration_unless_keys_may_be_made()
    {
        var refused = Assert.Throws<FormatException>(() => PlaybackSettings.Of(new()));
        Assert.Contains("KINOW_PLAYBACK", refused.Message, StringComparison.Ordinal);
        Assert.IsType<TokenUrlSigner>(PlaybackSettings.Of(new() { AllowGeneratedKeys = true }).Signer);
    }

    [Fact]
    public void Everything_that_is_told_counts()
    {
        var settings = Read(
            $$$"""
            {"base":"https://cdn.example.org/media/","scheme":"token","keys":[{{{Key}}},{"id":"old","secret":"ff"}],"lifetimeSeconds":60,"bindAddress":true,
            "parameter":"st","formats":{"HLS":"index.m3u8","MP4":"film.mp4"}}
            """);
        Assert.Equal(("https://cdn.example.org/media/", TimeSpan.FromMinutes(1), true), (settings.Base.AbsoluteUri, settings.Lifetime, settings.BindsAddress));
        Assert.Equal([(PlayerFormat.Hls, "index.m3u8"), (PlayerFormat.Mp4, "film.mp4")], settings.Files.Select(static f => (f.Key, f.Value)).Order());
        Assert.Contains("?st=exp=0~acl=/media/1/x~id=", settings.Signer.SignFile(new(settings.Base, "1/x"), Grant), StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_key_signs()
    {
        using var rsa = RSA.Create(2048);
        var pem = rsa.ExportPkcs8PrivateKeyPem().ReplaceLineEndings("\\n");
        var settings = Read($$$"""{"base":"https://cdn.example.org/","scheme":"cloudfront","keys":[{"id":"K2","pem":"{{{pem}}}"},{"id":"K1","pem":""}]}""");
        Assert.EndsWith("&Key-Pair-Id=K2", settings.Signer.SignFile(new("https://cdn.example.org/1"), Grant), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not json", "no JSON object")]
    [InlineData("""{"scheme":"token","keys":[]}""", "no JSON object")]
    [InlineData("""{"base":"http://cdn.example.org/","scheme":"token","keys":[@]}""", "https")]
    [InlineData("""{"base":"https://cdn.example.org/media","scheme":"token","keys":[@]}""", "slash")]
    [InlineData("""{"base":"https://cdn.example.org/","scheme":"token","keys":[]}""", "no playback key")]
    [InlineData("""{"base":"https://cdn.example.org/","scheme":"other","keys":[@]}""", "cloudfront or token")]
    [InlineData("""{"base":"https://cdn.example.org/","scheme":"cloudfront","keys":[{"id":"a","pem":"topsecret"}]}""", "RSA private key")]
    [InlineData("""{"base":"https://cdn.example.org/","scheme":"token","keys":[{"id":"a","secret":"topsecret"}]}""", "hexadecimal")]
    [InlineData("""{"base":"https://cdn.example.org/","scheme":"token","keys":[{"id":"a","secret":"0011"}]}""", "16 bytes")]
    [InlineData("""{"base":"https://cdn.example.org/","scheme":"token","keys":[{"id":"a&b","secret":"0011"}]}""", "needs an id")]
    [InlineData("""{"base":"https://cdn.example.org/","scheme":"token","keys":[@],"lifetimeSeconds":5}""", "lifetimeSeconds")]
    [InlineData("""{"base":"https://cdn.example.org/","scheme":"token","keys":[@],"formats":{"FLV":"x"}}""", "formats")]
    public void What_cannot_be_meant_is_refused_without_a_word_of_the_keys(string text, string reason)
    {
        var refused = Assert.Throws<FormatException>(() => Read(text.Replace("@", Key, StringComparison.Ordinal)));
        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("topsecret", refused.ToString(), StringComparison.Ordinal);
    }

    private static PlaybackSettings Read(string text) => PlaybackSettings.Of(new() { Configuration = text });
}
