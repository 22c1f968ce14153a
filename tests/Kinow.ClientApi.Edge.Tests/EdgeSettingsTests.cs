using Kinow.ClientApi.Core.Configuration;

namespace Kinow.ClientApi.Edge.Tests;

public sealed class EdgeSettingsTests
{
    [Theory]
    [InlineData("fastly:SU1Z0isxPaozGVKXdv0eY", "fastly")]
    [InlineData("cloudfront:EDFDVBD6EXAMPLE", "cloudfront")]
    public void An_edge_is_named_with_what_it_calls_ours(string edge, string name) =>
        Assert.Equal(name, EdgeSettings.Read(Settings(edge, "token"))?.Name);

    [Fact]
    public void Without_an_edge_nothing_is_purged() => Assert.Null(EdgeSettings.Read(Settings(null, "token")));

    [Theory]
    [InlineData("akamai:1", "KINOW_EDGE")]
    [InlineData("cloudfront:", "KINOW_EDGE")]
    [InlineData("cloudfront:../../2020-05-31", "KINOW_EDGE")]
    [InlineData("fastly:SU1Z0", "KINOW_EDGE_TOKEN")]
    public void What_cannot_be_used_is_named(string edge, string variable)
    {
        var error = Assert.Throws<SettingsException>(() => EdgeSettings.Read(Settings(edge, null)));
        Assert.Contains(variable + " ", error.Message, StringComparison.Ordinal);
    }

    private static StoreSettings Settings(string? edge, string? token) => StoreSettings.From(
        name => name == "KINOW_EDGE" ? edge : name == "KINOW_EDGE_TOKEN" ? token : null);
}
