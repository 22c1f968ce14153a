using System.Diagnostics;
using System.Globalization;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Storage.Elasticsearch.Documents;
using Kinow.TestSupport;
using Xunit.Abstractions;

namespace Kinow.ClientApi.Webhook.Tests.Pipeline;

/// <summary>What somebody writes in a SQL shell is soon what searches find.</summary>
public sealed class UpdateTests(ReadModel model, ITestOutputHelper output) : IClassFixture<ReadModel>
{
    private const int Updates = 200;

    [ServerFact(Server.MySql, Server.OpenSearch)]
    public async Task Two_hundred_updates_are_found_each_soon_and_only_what_differs_is_rewritten()
    {
        await using var pipeline = await RunningPipeline.StartAsync(model);
        var products = await model.QueryAsync<long>("SELECT id FROM product ORDER BY id");
        await VisibleAsync(products[0], "warm");
        var before = await model.VersionsAsync();
        var random = new Random(1);
        var touched = new SortedSet<string>(StringComparer.Ordinal);
        var times = new List<double>();
        for (var i = 0; i < Updates; i++)
        {
            var product = products[random.Next(products.Count)];
            touched.Add($"product {product}");
            times.Add(await VisibleAsync(product, $"name number {i}"));
        }

        times.Sort();
        var figures = string.Create(
            CultureInfo.InvariantCulture,
            $"{Updates} UPDATEs, commit to search result: p50 {times[Updates / 2]:0} ms, p99 {times[Updates * 99 / 100]:0} ms, most {times[^1]:0} ms");
        output.WriteLine(figures);
        Figures.Record("notifications", figures);
        Assert.Equal(touched, await model.WrittenSinceAsync(before));

        // Other tests share this process and its servers. That the API shows changes within a second is tested with the system alone.
        Assert.True(times[Updates / 2] < 500 && times[Updates * 99 / 100] < 3000, figures);
    }

    [ServerFact(Server.MySql, Server.OpenSearch)]
    public async Task A_deleted_product_is_gone_with_its_parts_and_stays_gone()
    {
        var title = model.Content.Products.First(product => product.Extension is ProductTvod { Videos.Length: > 0 });
        await using var pipeline = await RunningPipeline.StartAsync(model);
        await model.ExecuteAsync("DELETE FROM product WHERE id = @Id", new { title.Id });

        await WaitAsync(async () => await PendingAsync() == 0);
        await model.ExecuteAsync(
            "INSERT INTO change_log (aggregate, aggregate_id, subject) VALUES ('product', @Id, 'product_updated'), ('product', @Id, 'product_created')",
            new { title.Id });
        await WaitAsync(async () => await PendingAsync() == 0);

        Assert.True((bool)(await model.GetAsync(DocumentKinds.Products, title.Id))!["deleted"]!);
        foreach (var video in ((ProductTvod)title.Extension).Videos)
            Assert.True((bool)(await model.GetAsync(DocumentKinds.Videos, video.Id))!["deleted"]!);
    }

    private async Task<double> VisibleAsync(long product, string name)
    {
        await model.ExecuteAsync("UPDATE product_text SET name = @name WHERE product_id = @product", new { product, name });
        var clock = Stopwatch.StartNew();
        await WaitAsync(async () =>
            (await model.SearchAsync(product))?.ToJsonString().Contains($"\"{name}\"", StringComparison.Ordinal) == true);
        return clock.Elapsed.TotalMilliseconds;
    }

    private async Task<long> PendingAsync() => (await model.QueryAsync<long>("SELECT COUNT(*) FROM change_log WHERE delivered IS NULL")).Single();

    private static async Task WaitAsync(Func<Task<bool>> condition)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!await condition()) await Task.Delay(5, patience.Token);
    }
}
