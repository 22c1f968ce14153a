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
    [InlineData("true", true)]
    [InlineData("false", false)]
    public void The_IDE_is_deployed_where_it_is_asked_for(string value, bool deployed) =>
        Assert.Equal(deployed, DeploymentSettings.FromContext(asked => asked == "ide" ? value : null).Ide);
}
