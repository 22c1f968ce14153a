namespace Kinow.ClientApi.Local.Tests.Real;

public sealed class RealBannerTests
{
    private static readonly ServerState Servers = new("kinow", "http://127.0.0.1:9200", "kinow-1-commands.fifo on http://127.0.0.1:9324", 12_500, true);
    private static readonly DevelopmentSecrets Secrets = new("/home/somebody/keys");

    [Fact]
    public async Task It_says_what_runs_where_and_on_which_servers()
    {
        var text = await WriteAsync(Servers);

        Assert.Contains("http://127.0.0.1:5080/v1/graphql", text, StringComparison.Ordinal);
        Assert.Contains("http://127.0.0.1:5080/v1/q/{operation}", text, StringComparison.Ordinal);
        Assert.Contains("http://127.0.0.1:5080/v1/notifications", text, StringComparison.Ordinal);
        Assert.Contains("http://127.0.0.1:5080/health/live", text, StringComparison.Ordinal);
        Assert.Contains("http://127.0.0.1:5080/mails", text, StringComparison.Ordinal);
        Assert.Contains("kinow: 12,500 products", text, StringComparison.Ordinal);
        Assert.Contains("Search      http://127.0.0.1:9200", text, StringComparison.Ordinal);
        Assert.Contains("kinow-1-commands.fifo on http://127.0.0.1:9324", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, false, "-- seed`, then `dotnet run --project src/Kinow.ClientApi.Admin -- reindex`.")]
    [InlineData(0, true, "-- seed`, then `dotnet run --project src/Kinow.ClientApi.Admin -- reindex`.")]
    [InlineData(3, false, "The read model is empty: `dotnet run --project src/Kinow.ClientApi.Admin -- reindex`.")]
    [InlineData(3, true, "sign in as demo1@example.com and so on, password kinow-demo.")]
    public async Task It_says_what_to_do_next(long products, bool isIndexed, string expected) =>
        Assert.Contains(expected, await WriteAsync(Servers with { Products = products, IsIndexed = isIndexed }), StringComparison.Ordinal);

    [Theory]
    [InlineData(true, "API and webhook in this process")]
    [InlineData(false, "API, webhook, worker and dispatcher in this process")]
    public async Task It_names_the_services_of_this_process(bool withoutWorker, string expected) =>
        Assert.Contains(
            expected, await WriteAsync(Servers, new() { RealStores = true, WithoutWorker = withoutWorker }), StringComparison.Ordinal);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task It_speaks_of_the_ide_only_when_there_is_one(bool ide) =>
        Assert.Equal(ide, (await WriteAsync(Servers, new() { Ide = ide })).Contains("IDE", StringComparison.Ordinal));

    [Fact]
    public async Task It_warns_of_a_development_key_unless_a_key_is_given()
    {
        var isGiven = Environment.GetEnvironmentVariable("KINOW_TOKEN_KEYS") is { Length: > 0 };

        Assert.Equal(
            !isGiven, (await WriteAsync(Servers)).Contains("development key, kept in /home/somebody/keys.", StringComparison.Ordinal));
    }

    private static async Task<string> WriteAsync(ServerState servers, LocalOptions? options = null)
    {
        await using var output = new StringWriter();
        await RealBanner.WriteAsync(output, ["http://127.0.0.1:5080"], options ?? new(), servers, Secrets, mails: true);
        return output.ToString();
    }
}
