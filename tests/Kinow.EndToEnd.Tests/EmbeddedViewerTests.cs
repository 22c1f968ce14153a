using Kinow.EndToEnd.Tests.Hosted;
using Kinow.EndToEnd.Tests.Real;
using Kinow.EndToEnd.Tests.Real.Chaos;

namespace Kinow.EndToEnd.Tests;

/// <summary>What people do on the real servers they can do on the embedded stores too.</summary>
public sealed class EmbeddedViewerTests(LocalServer server) : IClassFixture<LocalServer>
{
    [NodeFact]
    public async Task Apollo_Client_browses_signs_up_bookmarks_watches_and_comes_back()
    {
        var state = await NodeScript.RunAsync("viewer.mjs", server.GraphQL, "first", "ada@example.com");
        Assert.Equal("ok", (await NodeScript.RunAsync("viewer.mjs", server.GraphQL, "later", state)).Trim());
    }

    [NodeFact]
    public async Task Apollo_Client_lives_the_whole_life_of_an_account() =>
        await NodeScript.RunAsync("life.mjs", server.GraphQL, server.Url + "/mails", "life@example.com");

    [NodeFact]
    public async Task Apollo_Client_buys_rents_subscribes_and_renews_for_years()
    {
        var clock = new MovedClock();
        await using var host = await EmbeddedHost.StartAsync(clock);
        var state = await NodeScript.RunAsync("purchase.mjs", $"{host.GraphQL}", "buyer@example.com");

        await new SubscriberLife(
            () => $"{host.GraphQL}",
            (_, payment) => host.RefundAsync(payment),
            days =>
            {
                clock.Advance(TimeSpan.FromDays(days));
                return Task.CompletedTask;
            }).RunAsync(state);
    }

    [Fact]
    public async Task Everybody_sees_what_they_just_did()
    {
        const int each = 20;
        var tally = new Tally();
        using var anybody = new ApiClient(() => new(server.GraphQL));
        var catalogue = await Catalogue.ReadAsync(anybody);
        await Task.WhenAll(Enumerable.Range(0, 5).Select(async person =>
        {
            using var viewer = new Viewer(new ApiClient(() => new(server.GraphQL)), catalogue, tally);
            await viewer.SignUpAsync(person);
            for (var i = 0; i < each; i++) await viewer.ActAsync((person * each) + i);
        }));
        Assert.Equal((5 * each, 5 * each, 0), (tally.Acknowledged, tally.Reads, tally.Refused));
    }
}
