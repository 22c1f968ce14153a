namespace Kinow.ClientApi.Local.Tests.CommandLine;

public sealed class LocalOptionsTests
{
    [Fact]
    public void Without_arguments_the_defaults_hold()
    {
        var options = LocalOptions.Parse([]);
        Assert.Equal(("http://127.0.0.1:5080", 2000, 1UL, "FR"), (options.Urls, options.Products, options.Seed, options.Country));
        Assert.Equal((false, true, false), (options.TrustedOnly, options.Ide, options.Help));
    }

    [Fact]
    public void Every_option_is_read()
    {
        var options = LocalOptions.Parse(
            ["--urls", "http://127.0.0.1:0;http://localhost:5081", "--products", "100,000", "--seed", "18446744073709551615",
                "--country", "us", "--trusted-only", "--no-ide"]);
        Assert.Equal("http://127.0.0.1:0;http://localhost:5081", options.Urls);
        Assert.Equal((100_000, ulong.MaxValue, "us"), (options.Products, options.Seed, options.Country));
        Assert.Equal((true, false), (options.TrustedOnly, options.Ide));
        Assert.Equal((false, false), (options.RealStores, options.Migrate));
        Assert.True(LocalOptions.Parse(["--stores", "real", "--migrate", "--without-worker"]) is { RealStores: true, Migrate: true, WithoutWorker: true });
        Assert.False(LocalOptions.Parse(["--stores", "embedded"]).RealStores);
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
    [InlineData("--urls", "--urls")]
    [InlineData("--urls nonsense", "nonsense")]
    [InlineData("--urls --seed", "--seed")]
    [InlineData("--urls ftp://127.0.0.1", "ftp")]
    [InlineData("--urls http://127.0.0.1:99999", "99999")]
    [InlineData("--urls http://127.0.0.1:1;", "--urls")]
    public async Task A_command_line_that_cannot_be_used_ends_with_2_and_the_usage(string arguments, string told)
    {
        var (code, output, error) = await RunAsync(arguments.Split(' '));
        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.Contains(told, error.Split('\n')[0], StringComparison.Ordinal);
        Assert.Contains(LocalOptions.Usage, error, StringComparison.Ordinal);
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
        Assert.Equal((1, ""), (code, output));
        Assert.Contains(url, Assert.Single(error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var code = await LocalApplication.RunAsync(arguments, output, error).WaitAsync(TimeSpan.FromMinutes(1));
        return (code, output.ToString(), error.ToString());
    }
}
