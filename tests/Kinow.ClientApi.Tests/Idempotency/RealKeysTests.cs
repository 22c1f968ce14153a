using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Idempotency;
using Kinow.ClientApi.ReadModel;
using Kinow.ClientApi.Search.Gateway.Authentication;
using Kinow.ClientApi.Search.Gateway.Exchange;
using Kinow.ClientApi.Search.Indices;
using Kinow.ClientApi.Tests.Support;
using Kinow.ClientApi.TestSupport;
using Kinow.TestSupport;
using Microsoft.Extensions.Time.Testing;

namespace Kinow.ClientApi.Tests.Idempotency;

/// <summary>The promise over keys in a search engine.</summary>
public sealed class RealKeysTests
{
    private const string Key = "8e03978e-40d5-43dd-bc93-6894a57f9324";
    private const string Toggle = "mutation($id: ID!) { toggleBookmark(product: $id) }";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [ServerTheory(Server.OpenSearch, Server.Elasticsearch)]
    [InlineData(Server.OpenSearch)]
    [InlineData(Server.Elasticsearch)]
    public async Task One_effect_and_one_answer_for_each_key(Server engine)
    {
        var address = await Servers.SearchAsync(engine);
        var clock = new FakeTimeProvider(Api.Now);
        var search = new SearchGatewayOptions(address.Url)
        {
            Authentication = SearchAuthentication.Parse(address.Authentication),
            ReadTimeout = Patience,
            WriteTimeout = Patience,
        };
        await using var stores = new RealStores(new(new Isolation().Platform, "Server=127.0.0.1;Port=1", search) { TimeProvider = clock });
        await stores.Accounts.EnsureAsync(stores.Gateway, default);
        var user = Sample.Owner();
        await using var servers = await ApiServers.StartAsync(stores.Expiring, clock, user);
        var product = new { id = Sample.VisibleTitle(static (_, _) => true).Id };

        // One effect of many at once, and the same answer from both.
        var replies = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(i => servers.SendAsync(Toggle, product, Key, servers.TokenOf(user), server: i % 2)));
        Assert.Single(servers.Bus.IdsOf<SetBookmark>());
        Assert.All(replies, static reply => Assert.True(reply.Status is 200 or 409, reply.Text));
        var first = replies.First(static reply => reply is { Status: 200, IsReplayed: false });
        Assert.Equal(first with { IsReplayed = true }, await servers.SendAsync(Toggle, product, Key, servers.TokenOf(user), server: 1));

        // The same after a process that has died.
        servers.Keys.ForgetsAnswers = true;
        var lost = await servers.SendAsync(Toggle, product, Key + "-2", servers.TokenOf(user));
        servers.Keys.ForgetsAnswers = false;
        Assert.Equal(409, (await servers.SendAsync(Toggle, product, Key + "-2", servers.TokenOf(user), server: 1)).Status);
        servers.Clock.Advance(IdempotencyRules.Lease);
        Assert.Equal(lost, await servers.SendAsync(Toggle, product, Key + "-2", servers.TokenOf(user), server: 1));
        Assert.Equal(2, servers.Bus.IdsOf<SetBookmark>().Length);
        Assert.Empty((await servers.Accounts.FindAsync(user.Id, default))!.Bookmarks);

        await new IndexLifecycle(stores.Gateway, stores.Names).RemoveAllAsync(default);
    }
}
