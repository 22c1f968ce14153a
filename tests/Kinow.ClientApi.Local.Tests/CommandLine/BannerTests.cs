using Kinow.ClientApi.Demo;

namespace Kinow.ClientApi.Local.Tests.CommandLine;

public sealed class BannerTests
{
    [Fact]
    public async Task It_says_what_runs_where_and_that_data_is_lost()
    {
        await using var output = new StringWriter();
        await Banner.WriteAsync(output, ["http://127.0.0.1:5080"], new() { Products = 2500, Seed = 9 },
            [new(AccountKind.Trial, "demo21@example.com", "A trial", "a.b.c")]);
        var text = output.ToString();
        Assert.Contains("http://127.0.0.1:5080/v1/graphql", text, StringComparison.Ordinal);
        Assert.Contains("http://127.0.0.1:5080/v1/q/{operation}", text, StringComparison.Ordinal);
        Assert.Contains("http://127.0.0.1:5080/health/live", text, StringComparison.Ordinal);
        Assert.Contains("demo1@example.com to demo25@example.com, password kinow-demo", text, StringComparison.Ordinal);
        Assert.Contains("2,500 generated products, seed 9", text, StringComparison.Ordinal);
        Assert.Contains("A trial\n    a.b.c\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("X-Mock-Scenario", text, StringComparison.Ordinal);
        Assert.Contains("is lost when this process ends", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_names_the_scenarios_of_a_mock()
    {
        await using var output = new StringWriter();
        await Banner.WriteAsync(output, ["http://127.0.0.1:5080"], new() { Mock = new() }, []);
        Assert.Contains("X-Mock-Scenario takes none, empty-catalogue, maintenance, blocked-build", output.ToString(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task It_speaks_of_the_ide_only_when_there_is_one(bool ide)
    {
        await using var output = new StringWriter();
        await Banner.WriteAsync(output, ["http://127.0.0.1:5080"], new() { Ide = ide }, []);
        Assert.Equal(ide, output.ToString().Contains("IDE", StringComparison.Ordinal));
    }
}
