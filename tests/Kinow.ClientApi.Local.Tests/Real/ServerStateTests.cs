using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Queue;
using Kinow.ClientApi.ReadModel;
using Kinow.ClientApi.ReadModel.Rebuilding;
using Kinow.ClientApi.Search.Gateway.Authentication;
using Kinow.ClientApi.Search.Gateway.Exchange;
using Kinow.ClientApi.Search.Indices;
using Kinow.ClientApi.Sql.Writing;
using Kinow.ClientApi.TestSupport;
using Kinow.TestSupport;
using Microsoft.Extensions.Logging.Abstractions;

namespace Kinow.ClientApi.Local.Tests.Real;

public sealed class ServerStateTests
{
    private const string NoSql = "Server=127.0.0.1;Port=1;User ID=nobody;Password=hidden;Database=none";

    private readonly Isolation isolation = new();

    [ServerFact(Server.OpenSearch, Server.MySql, Server.Sqs)]
    public async Task It_makes_what_is_missing_and_tells_what_is_there()
    {
        var options = await OptionsAsync();
        await using var stores = new RealStores(options);
        try
        {
            var refused = await Assert.ThrowsAsync<ServerStateException>(() => PrepareAsync(options, migrate: false));
            Assert.Contains("the first is 0001_platform", refused.Message, StringComparison.Ordinal);
            Assert.Contains("-- migrate`, or start with --migrate.", refused.Message, StringComparison.Ordinal);

            var expected = new ServerState(
                isolation.Database, $"{options.Search.Uri}".TrimEnd('/'),
                $"{isolation.Queue} on {$"{options.Queue!.Endpoint}".TrimEnd('/')}", 0, false);
            Assert.Equal(expected, await PrepareAsync(options, migrate: true));
            using var client = new SqsClient(options.Queue!);
            Assert.EndsWith(
                isolation.DeadLetterQueue, await client.GetQueueUrlAsync(isolation.DeadLetterQueue, default), StringComparison.Ordinal);

            var content = GeneratedCatalog.Create(7, 5, new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));
            await new CatalogWriter(stores.Sql).WriteAsync(content, null, default);
            expected = expected with { Products = content.Products.Length };
            Assert.Equal(expected, await PrepareAsync(options, migrate: false));

            var source = new SqlRebuildSource(stores.Sql);
            await new ReadModelRebuild(stores.Gateway, stores.Names, source, TimeProvider.System) { Grace = TimeSpan.Zero }.RunAsync(
                null, default);
            Assert.Equal(expected with { IsIndexed = true }, await PrepareAsync(options, migrate: false));
        }
        finally
        {
            await new IndexLifecycle(stores.Gateway, stores.Names).RemoveAllAsync(default);
            await Servers.DropDatabaseAsync(isolation.Database);
        }
    }

    [Theory]
    [InlineData("Server=127.0.0.1;Port=1;User ID=nobody;Password=hidden", "KINOW_SQL names no database: add Database=kinow to it.")]
    [InlineData(NoSql, "MySQL (KINOW_SQL) is out of reach: ")]
    public async Task A_database_that_cannot_be_used_is_named(string sql, string expected)
    {
        var options = new RealStoreOptions(isolation.Platform, sql, new(new("http://127.0.0.1:1")))
        {
            Queue = new() { Endpoint = new("http://127.0.0.1:1") },
        };

        await RefusedAsync(options, expected);
    }

    [ServerFact(Server.OpenSearch, Server.MySql)]
    public async Task So_is_any_other_server_that_is_out_of_reach()
    {
        var options = await OptionsAsync() with { Queue = new() { Endpoint = new("http://127.0.0.1:1") } };
        await using var stores = new RealStores(options);
        try
        {
            await RefusedAsync(options, "The queue (KINOW_QUEUE) is out of reach: ");
            await RefusedAsync(options with { Search = new(new("http://127.0.0.1:1")) }, "The search engine (KINOW_SEARCH) is out of reach: ");
        }
        finally
        {
            await new IndexLifecycle(stores.Gateway, stores.Names).RemoveAllAsync(default);
            await Servers.DropDatabaseAsync(isolation.Database);
        }
    }

    private static Task<ServerState> PrepareAsync(RealStoreOptions options, bool migrate) =>
        ServerState.PrepareAsync(options, migrate, CancellationToken.None);

    private static async Task RefusedAsync(RealStoreOptions options, string expected)
    {
        var refused = await Assert.ThrowsAsync<ServerStateException>(() => PrepareAsync(options, migrate: true));
        Assert.StartsWith(expected, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", refused.Message, StringComparison.Ordinal);
    }

    private async Task<RealStoreOptions> OptionsAsync()
    {
        var search = await Servers.SearchAsync();
        var engine = new SearchGatewayOptions(search.Url)
        {
            Authentication = SearchAuthentication.Parse(search.Authentication),
            ReadTimeout = TimeSpan.FromSeconds(20),
            WriteTimeout = TimeSpan.FromSeconds(30),
        };
        return new(isolation.Platform, await Servers.MySqlAsync(isolation.Database), engine)
        {
            SqlLimits = new() { ConnectTimeout = TimeSpan.FromSeconds(30), CommandTimeout = TimeSpan.FromSeconds(30) },
            Queue = new()
            {
                Endpoint = await Servers.SqsAsync(),
                Deadline = TimeSpan.FromSeconds(60),
                AttemptTimeout = TimeSpan.FromSeconds(20),
            },
            Queues = CommandQueueNames.Of(isolation.Queue),
        };
    }
}
