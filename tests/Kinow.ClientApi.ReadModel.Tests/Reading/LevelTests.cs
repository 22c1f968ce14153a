using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Core.Search;

namespace Kinow.ClientApi.ReadModel.Tests.Reading;

public sealed class LevelTests
{
    private readonly MemoryScope scope = new();

    [Fact]
    public async Task All_reads_of_a_level_travel_together()
    {
        var level = scope.Store.CreateBatch();
        var context = new ReadContext(scope.Audience, level);
        level.Open();
        var first = scope.RailAsync(1, context);
        var second = scope.RailAsync(2, context);
        var product = scope.Store.GetAsync(ItemKinds.Product, new long[] { 1, 2, 3 }, context, default);
        Assert.Empty(scope.Filler.Rounds);
        level.Close();

        Assert.Equal(5, Assert.Single(scope.Filler.Rounds).Count);
        await scope.Filler.AnswerAsync();
        Assert.Equal(10, (await first)[0].Items.Length);
        Assert.Equal(10, (await second)[0].Items.Length);
        Assert.Equal(3, (await product).Length);
    }

    [Fact]
    public void What_is_asked_for_after_the_level_has_closed_is_sent_at_once()
    {
        var level = scope.Store.CreateBatch();
        level.Open();
        level.Close();
        _ = scope.RailAsync(1, new ReadContext(scope.Audience, level));
        Assert.Single(scope.Filler.Rounds);
    }

    [Fact]
    public async Task Somebody_else_who_waits_for_a_gathered_read_gets_it_when_the_level_closes()
    {
        var level = scope.Store.CreateBatch();
        level.Open();
        var gathered = scope.RailAsync(1, new ReadContext(scope.Audience, level));
        var other = scope.RailAsync(1);
        Assert.Empty(scope.Filler.Rounds);
        level.Close();
        await scope.Filler.AnswerAsync();
        Assert.Same((await gathered)[0], (await other)[0]);
    }

    [Fact]
    public async Task Categories_of_products_in_memory_are_one_round_whatever_their_number()
    {
        var page = await scope.WarmAsync(1);
        var ids = page.Items.Select(static product => product.Id).ToArray();
        var products = scope.Store.GetAsync(ItemKinds.Product, ids, new(scope.Audience), default);
        await scope.Filler.AnswerAsync();
        await products;

        var searches = ids.Select(static id => new CatalogSearch(ListRequest.Default, new(ScopeKind.Product, id))).ToArray();
        var rounds = scope.Filler.Rounds.Count;
        var categories = scope.Store.SearchAsync(ItemKinds.Category, searches, new(scope.Audience), default);
        Assert.Equal(rounds + 1, scope.Filler.Rounds.Count);
        await scope.Filler.AnswerAsync();
        Assert.All(await categories, static found => Assert.NotEmpty(found.Items));
    }
}
