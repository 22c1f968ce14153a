namespace Kinow.Infra.Tests;

public sealed class DeploymentSettingsTests
{
    [Fact]
    public void What_is_not_given_keeps_its_default() => Assert.Equal(new(), DeploymentSettings.FromContext(static _ => null));

    [Theory]
    [InlineData("platform", "0")]
    [InlineData("platform", "abc")]
    [InlineData("databaseMost", "1000")]
    [InlineData("requestsPerSecond", "-1")]
    [InlineData("mailFrom", "nobody")]
    [InlineData("stripe", "perhaps")]
    [InlineData("playStoreSender", "push")]
    [InlineData("storeTests", "perhaps")]
    [InlineData("ide", "perhaps")]
    [InlineData("mailSupport", "Support <support@kinow.example>")]
    [InlineData("otherWebhooks", "https://next.example/v1/notifications http://plain.example")]
    public void Nonsense_is_named(string name, string value)
    {
        var wrong = Assert.Throws<FormatException>(() => DeploymentSettings.FromContext(asked => asked == name ? value : null));
        Assert.Contains(name, wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("edgeDomain", "nowhere")]
    [InlineData("edgeCertificate", null)]
    [InlineData("edgeCertificate", "arn:aws:acm:eu-west-3:1:certificate/a")]
    [InlineData("edgeOriginCertificate", null)]
    [InlineData("edgeFirewall", "arn:aws:wafv2:eu-west-3:1:regional/webacl/a")]
    [InlineData("fastlyService", "SU1Z0isxPaozGVKXdv0eY")]
    [InlineData("liveImage", "kinow-live")]
    [InlineData("liveImage", "kinow-live@sha256:1")]
    [InlineData("liveDomain", null)]
    [InlineData("liveDomain", "https://live.api.example.com")]
    [InlineData("liveCertificate", "certificate")]
    [InlineData("liveMost", "0")]
    [InlineData("liveConnections", "1e3")]
    [InlineData("broadcasts", "{}")]
    [InlineData("broadcasts", "[{")]
    [InlineData("broadcastKeyExpires", null)]
    [InlineData("broadcastKeyExpires", "tomorrow")]
    public void What_the_edge_or_the_live_service_lacks_is_named(string name, string? value)
    {
        var complete = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["edgeDomain"] = "v1.api.example.com",
            ["edgeCertificate"] = "arn:aws:acm:us-east-1:1:certificate/a",
            ["edgeOriginCertificate"] = "arn:aws:acm:eu-west-3:1:certificate/b",
            ["liveImage"] = "kinow-live:1.4.0",
            ["liveDomain"] = "live.api.example.com",
            ["liveCertificate"] = "arn:aws:acm:eu-west-3:1:certificate/c",
            ["broadcasts"] = "[]",
            ["broadcastKeyExpires"] = "2027-06-01",
        };
        var settings = DeploymentSettings.FromContext(complete.GetValueOrDefault);
        Assert.Equal(("v1.api.example.com", "live.api.example.com"), (settings.Edge?.Domain, settings.Live?.Domain));

        complete[name] = value;
        var wrong = Assert.Throws<FormatException>(() => DeploymentSettings.FromContext(complete.GetValueOrDefault));
        Assert.Contains(name, wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_broadcasts_needs_the_live_service()
    {
        var wrong = Assert.Throws<FormatException>(() => DeploymentSettings.FromContext(static asked => asked switch
        {
            "broadcasts" => "[]",
            "broadcastKeyExpires" => "2027-06-01",
            _ => null,
        }));
        Assert.Contains("liveImage", wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public void The_IDE_is_deployed_where_it_is_asked_for(string value, bool deployed) =>
        Assert.Equal(deployed, DeploymentSettings.FromContext(asked => asked == "ide" ? value : null).Ide);
}
