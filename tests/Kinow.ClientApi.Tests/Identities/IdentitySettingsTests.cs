using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Identities;

namespace Kinow.ClientApi.Tests.Identities;

public sealed class IdentitySettingsTests
{
    [Fact]
    public void Without_configuration_nothing_is_offered()
    {
        Assert.Empty(IdentitySettings.Of(new()).Providers);
        Assert.Empty(IdentitySettings.Of(new() { Configuration = "{}" }).Providers);
    }

    [Fact]
    public void Services_are_where_they_are_unless_a_stand_in_is_named()
    {
        var settings = IdentitySettingsReader.Read(
            """{"google":{"clients":{"web":"w"}},"apple":{"clients":{"ios":"i"}},"facebook":{"appId":"1","appSecret":"s"}}""");

        Assert.Equal(["https://accounts.google.com", "https://appleid.apple.com"], settings.Issuers.Select(static issuer => issuer.Issuers[0]));
        Assert.All(settings.Issuers, static issuer => Assert.Equal("https", issuer.Keys.Scheme));
        Assert.Equal("graph.facebook.com", settings.Facebook!.Graph.Host);
        Assert.Equal([IdentityMethod.Apple, IdentityMethod.Facebook, IdentityMethod.Google], settings.Providers.Select(static one => one.Method));
        Assert.DoesNotContain("AppSecret", settings.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("no JSON", "JSON")]
    [InlineData("[]", "JSON")]
    [InlineData("""{"google":7}""", "JSON")]
    [InlineData("""{"gogle":{"clients":{"web":"w"}}}""", "no other")]
    [InlineData("""{"google":{"clients":{"web":"w"}},"google":{"clients":{"web":"w"}}}""", "JSON")]
    [InlineData("""{"google":{}}""", "google.clients")]
    [InlineData("""{"google":{"clients":{}}}""", "google.clients")]
    [InlineData("""{"apple":{"clients":{"ios":""}}}""", "apple.clients")]
    [InlineData("""{"apple":{"clients":{"ios":"i"},"audience":"x"}}""", "not known")]
    [InlineData("""{"google":{"clients":{"web":"w"},"keys":"http://keys.example.com/"}}""", "https")]
    [InlineData("""{"google":{"clients":{"web":"w"},"keys":"https://user@keys.example.com/"}}""", "https")]
    [InlineData("""{"facebook":{"appId":"1"}}""", "appSecret")]
    [InlineData("""{"facebook":{"appId":"1","appSecret":"two words"}}""", "appSecret")]
    [InlineData("""{"facebook":{"appId":"1","appSecret":"s3cr3t","graph":"https://graph.example.com/v1"}}""", "slash")]
    [InlineData("""{"servers":{"keys":[]}}""", "keys")]
    [InlineData("""{"servers":{"keys":[{"id":"shop","secret":"s3cr3t"}]}}""", "32 bytes")]
    [InlineData("""{"servers":{"keys":[{"id":"a shop","secret":"00"}]}}""", "id")]
    public void What_cannot_be_read_is_named_without_its_secrets(string text, string named)
    {
        var refused = Assert.Throws<FormatException>(() => IdentitySettingsReader.Read(text));
        Assert.Contains(named, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cr3t", refused.ToString(), StringComparison.Ordinal);
    }
}
