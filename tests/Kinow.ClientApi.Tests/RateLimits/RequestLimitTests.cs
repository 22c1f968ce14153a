using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Expiring;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Embedded.Expiring;
using Kinow.ClientApi.RateLimits;
using Kinow.ClientApi.ReadModel;
using Kinow.ClientApi.Search.Gateway.Authentication;
using Kinow.ClientApi.Search.Indices;
using Kinow.ClientApi.Tests.Idempotency;
using Kinow.ClientApi.Tests.Support;
using Kinow.ClientApi.TestSupport;
using Kinow.TestSupport;
using Microsoft.Extensions.Time.Testing;

namespace Kinow.ClientApi.Tests.RateLimits;

/// <summary>Two processes over one store count what callers send by HTTP.</summary>
public sealed class RequestLimitTests : IDisposable
{
    private const string Mutation = "mutation { signout }";
    private const string Query = "{ user { bookmarks(perPage: 10) { items { id } } } }";

    private static readonly User User = GeneratedAccounts.Create(Api.Content, 7, 1, Api.Now)[0].User;

    private readonly FakeTimeProvider clock = new(Api.Now);
    private readonly HttpClient client = new();

    public void Dispose() => client.Dispose();

    [Fact]
    public async Task Over_a_store_in_memory() => await AgreeAsync(new EmbeddedExpiringStore(clock));

    [ServerTheory(Server.OpenSearch, Server.Elasticsearch)]
    [InlineData(Server.OpenSearch)]
    [InlineData(Server.Elasticsearch)]
    public async Task Over_a_search_engine(Server engine)
    {
        var patience = TimeSpan.FromSeconds(20);
        var address = await Servers.SearchAsync(engine);
        await using var stores = new RealStores(new(new Isolation().Platform, "Server=127.0.0.1;Port=1", new(address.Url)
        {
            Authentication = SearchAuthentication.Parse(address.Authentication),
            ReadTimeout = patience,
            WriteTimeout = patience,
        })
        {
            TimeProvider = clock,
        });
        await stores.Accounts.EnsureAsync(stores.Gateway, default);
        await AgreeAsync(stores.Expiring);
        await new IndexLifecycle(stores.Gateway, stores.Names).RemoveAllAsync(default);
    }

    [Fact]
    public async Task Fields_say_what_is_left_and_a_refusal_when_to_come_back()
    {
        await using var servers = await StartAsync("""{ "session-queries": 30, "address-queries": 1000, "account-queries": 0 }""");
        var token = servers.TokenOf(User);
        using (var first = await SendAsync(servers, Query, token))
        {
            Assert.Equal(HttpStatusCode.OK, first.StatusCode);
            var policies = StructuredList.Parse(Field(first, "RateLimit-Policy"));
            Assert.Equal(["session-queries", "address-queries"], policies.Keys);
            Assert.Equal(new() { ["q"] = 30L, ["qu"] = "cost", ["w"] = 60L }, policies["session-queries"]);
            var standing = StructuredList.Parse(Field(first, "RateLimit"));
            Assert.Equal(60L, standing["session-queries"]["t"]);
            Assert.InRange((long)standing["session-queries"]["r"], 1, 29);
            Assert.Equal(30 - (long)standing["session-queries"]["r"], 1000 - (long)standing["address-queries"]["r"]);
        }

        clock.Advance(TimeSpan.FromSeconds(15));
        HttpResponseMessage refused;
        while ((refused = await SendAsync(servers, Query, token)).IsSuccessStatusCode) refused.Dispose();
        using (refused)
        {
            Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
            Assert.Equal(TimeSpan.FromSeconds(45), refused.Headers.RetryAfter?.Delta);
            Assert.Equal("no-store", refused.Headers.CacheControl?.ToString());
            Assert.Equal(45L, StructuredList.Parse(Field(refused, "RateLimit"))["session-queries"]["t"]);
            var body = JsonDocument.Parse(await refused.Content.ReadAsStringAsync()).RootElement;
            Assert.False(body.TryGetProperty("data", out _));
            Assert.Equal("RATE_LIMITED", body.GetProperty("errors")[0].Text("extensions.code"));
            Assert.Equal(45, body.GetProperty("errors")[0].Number("extensions.retryAfter"));
        }

        using var another = await SendAsync(servers, Query, servers.TokenOf(User));
        Assert.Equal(HttpStatusCode.OK, another.StatusCode);
        clock.Advance(TimeSpan.FromSeconds(45));
        using var later = await SendAsync(servers, Query, token);
        Assert.Equal(HttpStatusCode.OK, later.StatusCode);
    }

    [Fact]
    public async Task What_caches_may_keep_says_nothing_of_the_caller_and_what_callers_share_is_refused_to_nobody()
    {
        await using var servers = await StartAsync("""{ "address-queries": 1 }""");
        using var first = await client.GetAsync(new Uri(servers.UrlOf(0) + "/v1/graphql?query=%7Bplatform%7Bname%7D%7D"));
        Assert.NotNull(first.Headers.CacheControl?.MaxAge);
        Assert.False(first.Headers.Contains("RateLimit") || first.Headers.Contains("RateLimit-Policy"));
        using var refused = await SendAsync(servers, "{ platform { name } }");
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        for (var i = 0; i < 3; i++)
        {
            using var shared = await client.GetAsync(new Uri(servers.UrlOf(0) + "/v1/q/Home"));
            Assert.Equal(HttpStatusCode.OK, shared.StatusCode);
            Assert.False(shared.Headers.Contains("RateLimit") || shared.Headers.Contains("RateLimit-Policy"));
        }
    }

    [Fact]
    public async Task Without_the_store_each_process_counts_for_itself()
    {
        await using var servers = await StartAsync("""{ "address-mutations": 20 }""");
        servers.Keys.IsAway = true;
        Assert.Equal(20, await FloodAsync(servers, 0));
        Assert.Equal(20, await FloodAsync(servers, 1));
    }

    [Fact]
    public async Task Who_stays_below_half_a_slice_costs_no_call()
    {
        await using var servers = await StartAsync("""{ "address-mutations": 1000 }""");
        servers.Keys.IsAway = true;
        var token = servers.TokenOf(User);
        for (var i = 0; i < 50; i++)
        {
            using var answer = await SendAsync(servers, "mutation { signin { expiresIn } }");
            Assert.Equal(1000L - i - 1, StructuredList.Parse(Field(answer, "RateLimit"))["address-mutations"]["r"]);
        }
    }

    [Fact]
    public async Task Records_name_neither_accounts_nor_addresses()
    {
        var store = new RecordingStore(new EmbeddedExpiringStore(clock));
        var api = new Api(
            Api.Content,
            accounts: GeneratedAccounts.Create(Api.Content, 7, 1, Api.Now),
            expiring: store,
            limits: """{ "session-mutations": 2, "account-mutations": 2, "address-mutations": 2 }""");
        const string Wrong = """mutation { signin(credentials: { email: "demo1@example.com", password: "wrong password" }) { expiresIn } }""";
        var caller = api.SignedIn(User) with { Address = IPAddress.Parse("192.0.2.77") };
        for (var i = 0; i < 2; i++) (await api.SendAsync(Wrong, caller: caller)).Error("INVALID_CREDENTIALS");
        (await api.SendAsync(Wrong, caller: caller)).Error("RATE_LIMITED");
        Assert.Equal(
            ["account-mutations", "account-sign-ins", "address-mutations", "address-sign-ins", "session-mutations"],
            store.Ids.Select(static id => id.Split(':')[1]).Distinct().Order(StringComparer.Ordinal));
        Assert.All(store.Ids, static id => Assert.Matches("^limit:[a-z-]+:[0-9a-f]{32}$", id));
    }

    // The quota, and a slice for each process at most.
    private async Task AgreeAsync(IExpiringStore store)
    {
        const int quota = 50;
        await using var servers = await ApiServers.StartAsync(store, clock, Api.Content, $$"""{ "address-mutations": {{quota}} }""", User);
        var admitted = await Task.WhenAll(FloodAsync(servers, 0), FloodAsync(servers, 1));
        Assert.InRange(admitted.Sum(), quota, quota + (2 * new RateLimit("", quota, TimeSpan.Zero).Slice));

        clock.Advance(TimeSpan.FromMinutes(1));
        using var later = await SendAsync(servers, Mutation);
        Assert.NotEqual(HttpStatusCode.TooManyRequests, later.StatusCode);
    }

    private async Task<int> FloodAsync(ApiServers servers, int server)
    {
        var statuses = await Task.WhenAll(Enumerable.Range(0, 100).Select(async _ =>
        {
            using var answer = await SendAsync(servers, Mutation, server: server);
            return answer.StatusCode;
        }));
        return statuses.Count(static status => status != HttpStatusCode.TooManyRequests);
    }

    private Task<ApiServers> StartAsync(string limits) =>
        ApiServers.StartAsync(new EmbeddedExpiringStore(clock), clock, Api.Content, limits, User);

    private async Task<HttpResponseMessage> SendAsync(ApiServers servers, string query, string? token = null, int server = 0)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, servers.UrlOf(server) + ClientApiEndpoints.GraphQL)
        {
            Content = new StringContent(JsonSerializer.Serialize(new { query }), Encoding.UTF8, new MediaTypeHeaderValue("application/json")),
        };
        if (token is not null) request.Headers.Authorization = new("Bearer", token);
        return await client.SendAsync(request);
    }

    private static string Field(HttpResponseMessage answer, string name) => Assert.Single(answer.Headers.GetValues(name));
}
