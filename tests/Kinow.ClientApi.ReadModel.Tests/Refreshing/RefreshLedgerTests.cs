using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.ReadModel.Refreshing;
using Kinow.ClientApi.Search.Documents;
using Kinow.TestSupport;

namespace Kinow.ClientApi.ReadModel.Tests.Refreshing;

/// <summary>A change that touches more than one process gets done: another one goes on.</summary>
public sealed class RefreshLedgerTests(SmallReadModel model) : IClassFixture<SmallReadModel>
{
    private const int Products = 450;
    private const long FirstId = 2_000_000;

    [ServerFact(Server.MySql, Server.OpenSearch)]
    public async Task What_was_kept_is_found_and_anything_else_is_not()
    {
        var ledger = new RefreshLedger(model.Gateway, model.Names, TimeProvider.System);

        Assert.Null(await ledger.FindAsync("evt_1", default));
        await ledger.KeepAsync("evt_1", new(1, 2, "77"), default);
        await Task.Delay(2);
        await ledger.KeepAsync("evt_1", new(1, 3, "5"), default);

        var found = (await ledger.FindAsync("evt_1", default))!;
        Assert.Equal((1, 3, "5"), (found.Keys, found.Steps, found.After));
        Assert.Null(await ledger.FindAsync("evt_2", default));
        Assert.Null(await new RefreshLedger(model.Gateway, new(new Isolation().Platform), TimeProvider.System).FindAsync("evt_1", default));
    }

    [ServerFact(Server.MySql, Server.OpenSearch)]
    public async Task Processes_that_are_ended_one_after_another_come_to_its_end_and_do_nothing_twice()
    {
        var tag = model.Content.Tags[1];
        var key = SmallReadModel.Key(RefreshSubject.Of(ItemKinds.Tag), tag.Id);
        foreach (var ids in Enumerable.Range(0, Products).Select(static i => FirstId + i).Chunk(50))
        {
            await model.ExecuteAsync(
                $"INSERT INTO product (id, type) VALUES {string.Join(',', ids.Select(static id => $"({id}, 'tvod')"))}");
            await model.ExecuteAsync(
                $"INSERT INTO product_tag (product_id, tag_id) VALUES {string.Join(',', ids.Select(id => $"({id}, {tag.Id})"))}");
        }

        var (pages, processes) = (new List<string>(), 0);
        while (await RunAsync(key, pages)) processes++;

        Figures.Record(
            "a fan-out over processes",
            $"{Products} documents: {processes + 1} processes, each ended after one page, read {pages.Count} pages, none twice");
        Assert.True(processes >= Products / 100, $"{processes} processes");
        Assert.Equal(pages.Count, pages.Distinct(StringComparer.Ordinal).Count());
        Assert.NotNull(await model.GetAsync(DocumentKinds.Of(ItemKinds.Product), FirstId + Products - 1));
    }

    // A process of its own as far as memory goes; it is ended when it begins with its second page.
    private async Task<bool> RunAsync(RefreshKey key, List<string> pages)
    {
        var ledger = new RefreshLedger(model.Gateway, model.Names, TimeProvider.System);
        var progress = await ledger.FindAsync("evt_fan_out", default) ?? new();
        if (!await model.RefreshPageAsync(model.CreateRefresher(TimeProvider.System), key, progress, pages.Add)) return false;
        await ledger.KeepAsync("evt_fan_out", progress, default);
        return true;
    }
}
