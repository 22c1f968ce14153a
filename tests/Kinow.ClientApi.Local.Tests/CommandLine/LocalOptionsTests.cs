using Kinow.ClientApi.Local.Mock;

namespace Kinow.ClientApi.Local.Tests.CommandLine;

public sealed class LocalOptionsTests
{
    [Fact]
    public void Without_arguments_the_defaults_hold()
    {
        var options = LocalOptions.Parse([]);
        Assert.Equal(("http://127.0.0.1:5080", 2000, 1UL, "FR"), (options.Urls, options.Products, options.Seed, options.Country));
        Assert.Equal((false, true, false, false), (options.TrustedOnly, options.Ide, options.Still, options.Help));
    }

    [Fact]
    public void Every_option_is_read()
    {
        var options = LocalOptions.Parse(
            ["--urls", "http://127.0.0.1:0;http://localhost:5081", "--products", "100,000", "--seed", "18446744073709551615",
                "--country", "us", "--trusted-only", "--no-ide", "--still"]);
        Assert.Equal("http://127.0.0.1:0;http://localhost:5081", options.Urls);
        Assert.Equal((100_000, ulong.MaxValue, "us"), (options.Products, options.Seed, options.Country));
        Assert.Equal((true, false, true), (options.TrustedOnly, options.Ide, options.Still));
        Assert.Equal((false, false), (options.RealStores, options.Migrate));
        Assert.True(LocalOptions.Parse(["--stores", "real", "--migrate", "--without-worker"]) is { RealStores: true, Migrate: true, WithoutWorker: true });
        Assert.False(LocalOptions.Parse(["--stores", "embedded"]).RealStores);
    }

    [Fact]
    public void What_a_mock_shall_do_is_read_and_makes_it_one()
    {
        Assert.Null(LocalOptions.Parse([]).Mock);
        Assert.Equal(new MockOptions { Seed = 9 }, LocalOptions.Parse(["--mock", "--seed", "9"]).Mock);
        var mock = LocalOptions.Parse(
            ["--mock-errors", "2.5%", "--mock-latency", "100ms..1.5s", "--mock-scenario", "engine-down", "--public-url",
                "http://10.0.0.5:5080"]);
        Assert.Equal(
            new MockOptions
            {
                Errors = 0.025,
                Latency = new(TimeSpan.FromMilliseconds(100), TimeSpan.FromMilliseconds(1500)),
                Scenario = Scenario.EngineDown,
            },
            mock.Mock);
        Assert.Equal(new("http://10.0.0.5:5080"), mock.PublicUrl);
        Assert.Equal(TimeSpan.FromMilliseconds(200), LocalOptions.Parse(["--mock-latency", "200ms"]).Mock!.Latency.Most);
    }

    [Theory]
    [InlineData("--colour", "--colour")]
    [InlineData("5", "5")]
    [InlineData("--products", "--products")]
    [InlineData("--products 0", "--products")]
    [InlineData("--products 100001", "100000")]
    [InlineData("--products -1", "-1")]
    [InlineData("--products many", "many")]
    [InlineData("--products 1.5", "1.5")]
    [InlineData("--seed -1", "--seed")]
    [InlineData("--seed 18446744073709551616", "--seed")]
    [InlineData("--country", "--country")]
    [InlineData("--country FRA", "FRA")]
    [InlineData("--country F1", "F1")]
    [InlineData("--stores", "--stores")]
    [InlineData("--stores paper", "paper")]
    [InlineData("--migrate", "--stores real")]
    [InlineData("--without-worker", "--stores real")]
    [InlineData("--mock-errors", "--mock-errors")]
    [InlineData("--mock-errors 2", "2%")]
    [InlineData("--mock-errors 101%", "101%")]
    [InlineData("--mock-errors -1%", "-1%")]
    [InlineData("--mock-errors NaN%", "NaN%")]
    [InlineData("--mock-latency 200", "200ms")]
    [InlineData("--mock-latency 61s", "61s")]
    [InlineData("--mock-latency 800ms..100ms", "800ms..100ms")]
    [InlineData("--mock-scenario earthquake", "engine-down")]
    [InlineData("--mock --stores real", "--stores embedded")]
    [InlineData("--mock-schema", "--mock-schema")]
    [InlineData("--record a --replay b", "not both")]
    [InlineData("--replay a --stores real", "--stores embedded")]
    [InlineData("--public-url 192.168.1.20", "192.168.1.20")]
    [InlineData("--public-url http://a/b", "http://a/b")]
    [InlineData("--urls", "--urls")]
    [InlineData("--urls nonsense", "nonsense")]
    [InlineData("--urls --seed", "--seed")]
    [InlineData("--urls ftp://127.0.0.1", "ftp")]
    [InlineData("--urls http://127.0.0.1:99999", "99999")]
    [InlineData("--urls http://127.0.0.1:1;", "--urls")]
    public async Task A_command_line_that_cannot_be_used_ends_with_2_and_one_line(string arguments, string told)
    {
        var (code, output, error) = await RunAsync(arguments.Split(' '));
        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.Contains(told, Assert.Single(error.TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.Contains("--help", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    public async Task Help_is_the_usage_and_no_error(string argument)
    {
        var (code, output, error) = await RunAsync(argument);
        Assert.Equal((0, LocalOptions.Usage, ""), (code, output.TrimEnd(), error));
    }

    [Fact]
    public async Task A_port_in_use_is_told_in_one_line()
    {
        using var taken = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        taken.Start();
        var url = $"http://127.0.0.1:{((System.Net.IPEndPoint)taken.LocalEndpoint).Port}";
        var (code, output, error) = await RunAsync("--products", "10", "--urls", url);
        Assert.Equal((1, "Kinow Client API: generating 10 products from seed 1 …"), (code, output.TrimEnd()));
        var told = Assert.Single(error.TrimEnd().Split('\n'));
        Assert.Contains(url, told, StringComparison.Ordinal);
        Assert.Contains("--urls", told, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var code = await LocalApplication.RunAsync(arguments, output, error).WaitAsync(TimeSpan.FromMinutes(1));
        return (code, output.ToString(), error.ToString());
    }
}
