using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.ReadModel.Refreshing;
using Kinow.ClientApi.Search.Documents;
using Kinow.TestSupport;

namespace Kinow.ClientApi.ReadModel.Tests.Refreshing;

/// <summary>A change that touches more than fits into the time of one attempt.</summary>
public sealed class FanOutTests(SmallReadModel model) : IClassFixture<SmallReadModel>
{
    private const int Products = 350;
    private const long FirstId = 1_000_000;

    [ServerFact(Server.MySql, Server.OpenSearch)]
    public async Task It_goes_on_where_it_stopped()
    {
        var tag = model.Content.Tags[0];
        var key = SmallReadModel.Key(RefreshSubject.Of(ItemKinds.Tag), tag.Id);
        foreach (var id in Enumerable.Range(0, Products).Select(i => FirstId + i).Chunk(50))
        {
            await model.ExecuteAsync($"INSERT INTO product (id, type) VALUES {string.Join(',', id.Select(i => $"({i}, 'tvod')"))}");
            await model.ExecuteAsync(
                $"INSERT INTO product_tag (product_id, tag_id) VALUES {string.Join(',', id.Select(i => $"({i}, {tag.Id})"))}");
        }

        await model.RefreshAsync(key);
        await model.ExecuteAsync("UPDATE tag SET name = 'renamed' WHERE id = @Id", new() { ["Id"] = tag.Id });
        var before = await model.VersionsAsync();

        var progress = new RefreshProgress();
        for (var stop = 0; stop < 3; stop++) Assert.True(await model.RefreshPageAsync(model.Refresher, key, progress, null));
        await model.Refresher.RefreshAsync([key], progress, default);

        var written = (await model.WrittenSinceAsync(before)).ToHashSet();
        Assert.All(Enumerable.Range(0, Products), i => Assert.Contains($"product {FirstId + i}", written));
        var last = await model.GetAsync(DocumentKinds.Of(ItemKinds.Product), FirstId + Products - 1);
        Assert.Contains("renamed", last!.ToJsonString(), StringComparison.Ordinal);
    }
}
