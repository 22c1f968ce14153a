using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.ReadModel.Reading.Caching;
using Kinow.ClientApi.Search.Changes;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Search.Gateway.Bodies;
using Kinow.ClientApi.TestSupport;
using Kinow.TestSupport;

namespace Kinow.ClientApi.ReadModel.Tests.Reading;

/// <summary>A container remembers what nothing has changed of, and learns of changes before it answers.</summary>
public sealed class FeedTests : IAsyncLifetime
{
    private static readonly CatalogContent Content = GeneratedCatalog.Create(42, 60, Catalog.Now);
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(160);

    private const string Changed = "Changed";

    private FeedScope scope = null!;

    public async Task InitializeAsync() => scope = await FeedScope.StartAsync(Content);

    public async Task DisposeAsync() => await scope.DisposeAsync();

    [ServerFact(Server.OpenSearch)]
    public async Task What_nothing_has_changed_of_is_not_read_again()
    {
        await scope.SettleAsync(scope.FilmsAsync);
        for (var i = 0; i < 3; i++)
        {
            scope.Pass(Long);
            await scope.FilmsAsync();
        }

        Assert.Equal((0, 0), (scope.Loader.TakePages(), scope.Loader.TakeDocuments()));
    }

    [ServerFact(Server.OpenSearch)]
    public async Task In_case_the_feed_has_missed_something_all_is_read_again_after_a_while_and_nobody_waits()
    {
        await scope.SettleAsync(scope.FilmsAsync);
        scope.Pass(new CacheOptions().SettledAge);
        await scope.FilmsAsync();
        Assert.Equal(1, scope.Loader.TakePages());
    }

    [ServerFact(Server.OpenSearch)]
    public async Task A_change_is_seen_by_the_first_request_after_it_and_read_once()
    {
        var film = (await scope.FilmsAsync()).Items[0];
        await scope.SettleAsync(scope.FilmsAsync);
        await scope.WriteAsync(ItemKinds.Product, film with { Name = Text(Changed) });
        scope.Pass(Long);

        Assert.Equal(Changed, NameOf((await scope.FilmsAsync()).Items.Single(item => item.Id == film.Id)));
        Assert.Equal(1, scope.Loader.TakePages());
        Assert.Equal(Changed, NameOf((await scope.ProductAsync(film.Id))!));
        await scope.SettleAsync(scope.FilmsAsync);
        scope.Pass(Long);
        await scope.FilmsAsync();
        Assert.Equal((0, 0), (scope.Loader.TakePages(), scope.Loader.TakeDocuments()));
    }

    [ServerFact(Server.OpenSearch)]
    public async Task A_change_of_one_item_costs_the_others_nothing()
    {
        var (first, second) = (Content.Products[0], Content.Products[1]);
        Task BothAsync() => Task.WhenAll(scope.ProductAsync(first.Id), scope.ProductAsync(second.Id), scope.FilmsAsync());
        await scope.SettleAsync(BothAsync);
        await scope.WriteAsync(ItemKinds.Actor, Content.Actors[0] with { Name = "Somebody else" });
        scope.Pass(Long);
        await BothAsync();
        Assert.Equal((0, 0), (scope.Loader.TakePages(), scope.Loader.TakeDocuments()));

        await scope.WriteAsync(ItemKinds.Product, first with { Name = Text(Changed) });
        scope.Pass(Long);
        await scope.ProductAsync(second.Id);
        Assert.Equal(0, scope.Loader.TakeDocuments());
        await scope.ProductAsync(first.Id);
        Assert.Equal(1, scope.Loader.TakeDocuments());
    }

    [ServerFact(Server.OpenSearch)]
    public async Task A_window_that_opens_or_closes_is_seen_although_nothing_is_written()
    {
        var film = (await scope.FilmsAsync()).Items[0];
        var total = (await scope.FilmsAsync()).Pagination.Total;
        var opens = scope.Audience.Instant + TimeSpan.FromMinutes(2);
        var window = new PublicationWindow(opens, opens + TimeSpan.FromMinutes(2), VisibleBefore: false, VisibleAfter: false);
        await scope.WriteAsync(ItemKinds.Product, film with { Window = window });
        await scope.SettleAsync(scope.FilmsAsync);
        Assert.Equal(total - 1, (await scope.FilmsAsync()).Pagination.Total);

        await PassUntilAsync(opens - Moment, total - 1);
        await PassUntilAsync(opens + Moment, total);
        await scope.SettleAsync(scope.FilmsAsync);
        scope.Pass(Long);
        await scope.FilmsAsync();
        Assert.Equal(0, scope.Loader.TakePages());
        await PassUntilAsync(window.To!.Value + Moment, total - 1);
    }

    [ServerFact(Server.OpenSearch)]
    public async Task Counts_hold_until_a_window_opens()
    {
        var film = (await scope.FilmsAsync()).Items[0];
        var opens = scope.Audience.Instant + TimeSpan.FromMinutes(2);
        await scope.WriteAsync(ItemKinds.Product, film with { Window = new(opens, null, VisibleBefore: false, VisibleAfter: true) });
        await scope.SettleAsync(scope.CountAsync);

        // The engine tells it as a floating-point number.
        Assert.InRange((await scope.CountAsync()).Until, opens.AddMilliseconds(-1), opens);
    }

    [ServerFact(Server.OpenSearch)]
    public async Task Without_a_feed_ages_decide_as_they_did()
    {
        await scope.SettleAsync(scope.FilmsAsync);
        var gateway = scope.Engine.Gateway;
        var feed = Assert.Single(await gateway.FindIndicesAsync(scope.Engine.Names.Prefix(DocumentKinds.Changes), default));
        await gateway.DeleteIndexAsync(feed.Index, default);
        for (var i = 0; i < 3; i++)
        {
            scope.Pass(Long);
            await scope.FilmsAsync();
            Assert.Equal(1, scope.Loader.TakePages());
        }
    }

    [ServerFact(Server.OpenSearch)]
    public async Task A_feed_that_is_garbage_hides_nothing()
    {
        var film = (await scope.FilmsAsync()).Items[0];
        await scope.SettleAsync(scope.FilmsAsync);
        var feed = SearchTarget.Alias(scope.Engine.Names.Alias(DocumentKinds.Changes));
        foreach (var lane in ChangeLanes.All)
        {
            var found = await scope.Engine.Gateway.GetAsync(feed.Name, lane, default);
            await scope.Engine.Gateway.ReplaceAsync(feed, lane, found.IsFound ? found.Sequence : null, "{}"u8.ToArray(), default);
        }

        await scope.WriteAsync(ItemKinds.Product, film with { Name = Text(Changed) });
        scope.Pass(Long);
        Assert.Equal(Changed, NameOf((await scope.FilmsAsync()).Items.Single(item => item.Id == film.Id)));
    }

    private static LocalizedText Text(string text) => LocalizedText.Of(LanguageCode.Parse("fr"), text);

    private static string NameOf(Product product) => product.Name.Resolve(Catalog.Audience().Languages)!;

    private async Task PassUntilAsync(DateTimeOffset instant, int total)
    {
        scope.Pass(instant - scope.Audience.Instant);
        await scope.FilmsAsync();
        scope.Loader.TakePages();
        Assert.Equal(total, (await scope.FilmsAsync()).Pagination.Total);
    }
}
