using Kinow.ClientApi.Core.Television;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.ReadModel;
using Kinow.ClientApi.Search.Gateway.Authentication;
using Kinow.ClientApi.Search.Indices;
using Kinow.ClientApi.Tests.Support;
using Kinow.ClientApi.TestSupport;
using Kinow.TestSupport;
using Microsoft.Extensions.Time.Testing;

namespace Kinow.ClientApi.Tests.Accounts;

/// <summary>Televisions that wait in a search engine.</summary>
public sealed class RealTelevisionTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [ServerTheory(Server.OpenSearch, Server.Elasticsearch)]
    [InlineData(Server.OpenSearch)]
    [InlineData(Server.Elasticsearch)]
    public async Task Of_many_at_once_one_confirms_and_one_signs_in(Server engine)
    {
        var address = await Servers.SearchAsync(engine);
        await using var stores = new RealStores(new(new Isolation().Platform, "Server=127.0.0.1;Port=1", new(address.Url)
        {
            Authentication = SearchAuthentication.Parse(address.Authentication),
            ReadTimeout = Patience,
            WriteTimeout = Patience,
        })
        {
            TimeProvider = new FakeTimeProvider(Api.Now),
        });
        await stores.Accounts.EnsureAsync(stores.Gateway, default);
        var owners = GeneratedAccounts.Create(Api.Content, 7, 20, Api.Now);
        var api = new Api(Api.Content, accounts: owners, expiring: stores.Expiring);
        var screen = new TelevisionScreen(api);
        var shown = await screen.RequestAsync(new { type = "STB" });
        (await screen.AskAsync(shown)).Error("AUTHORIZATION_PENDING");
        (await screen.AskAsync(shown, 1)).Error("SLOW_DOWN");

        var confirmed = await Task.WhenAll(owners.Select(owner => Task.Run(() => screen.ConfirmAsync(shown.Code, api.SignedIn(owner.User)))));
        var winner = Assert.Single(confirmed, static answer => answer.Errors.Count == 0);
        Assert.Equal("STB", winner.Data.Text("confirmSignInCode.type"));
        var asked = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => screen.AskAsync(shown, 5))));
        var session = Assert.Single(asked, static answer => answer.Errors.Count == 0);
        Assert.Equal(owners[Array.IndexOf(confirmed, winner)].User.Id, session.Data.At("signin.user.id").GetGuid());

        // What is counted holds for all processes.
        var guesser = api.SignedIn(owners[Array.IndexOf(confirmed, winner)].User);
        for (var i = 0; i < SignInRules.MostGuesses; i++) (await screen.ConfirmAsync("BCDF-GHJK", guesser)).Error("INVALID_CODE");
        var elsewhere = new Api(Api.Content, accounts: owners, expiring: stores.Expiring);
        (await new TelevisionScreen(elsewhere).ConfirmAsync("BCDF-GHJK", guesser)).Error("TOO_MANY_ATTEMPTS");
        await new IndexLifecycle(stores.Gateway, stores.Names).RemoveAllAsync(default);
    }
}
