using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Search.Documents;
using Kinow.TestSupport;
using Xunit.Abstractions;

namespace Kinow.ClientApi.Webhook.Tests.Pipeline;

/// <summary>What somebody writes in a SQL shell is what searches find.</summary>
public sealed class UpdateTests(SmallReadModel model, ITestOutputHelper output) : IClassFixture<SmallReadModel>
{
    private const int Updates = 200;

    // Each writes one product after the other; the figures are of products that change side by side, as in a back office.
    private const int Lanes = 4;

    [ServerFact(Server.MySql, Server.OpenSearch)]
    public async Task Two_hundred_updates_are_each_found_and_only_what_differs_is_rewritten()
    {
        await using var pipeline = await RunningPipeline.StartAsync(model);
        var products = await model.QueryAsync<long>("SELECT id FROM product ORDER BY id");
        await VisibleAsync(products[0], "warm");
        var before = await model.VersionsAsync();
        var lanes = await Task.WhenAll(Enumerable.Range(0, Lanes).Select(lane => LaneAsync(products, lane)));
        var touched = new SortedSet<string>(lanes.SelectMany(static lane => lane.Touched), StringComparer.Ordinal);
        double[] times = [.. lanes.SelectMany(static lane => lane.Times).Order()];
        var figures = string.Create(
            CultureInfo.InvariantCulture,
            $"{Updates} UPDATEs, commit to search result: p50 {times[Updates / 2]:0} ms, p99 {times[Updates * 99 / 100]:0} ms, most {times[^1]:0} ms");
        output.WriteLine(figures);
        Figures.Record("notifications", figures);
        Assert.Equal(touched, await model.WrittenSinceAsync(before));
    }

    [ServerFact(Server.MySql, Server.OpenSearch)]
    public async Task A_deleted_product_is_gone_with_its_parts_and_stays_gone()
    {
        var title = model.Content.Products.First(product => product.Extension is ProductTvod { Videos.Length: > 0 });
        await using var pipeline = await RunningPipeline.StartAsync(model);
        await model.ExecuteAsync("DELETE FROM product WHERE id = @Id", new() { ["Id"] = title.Id });

        await WaitAsync(async () => await PendingAsync() == 0);
        await model.ExecuteAsync(
            "INSERT INTO change_log (aggregate, aggregate_id, subject) VALUES ('product', @Id, 'product_updated'), ('product', @Id, 'product_created')",
            new() { ["Id"] = title.Id });
        await WaitAsync(async () => await PendingAsync() == 0);

        Assert.True((bool)(await model.GetAsync(DocumentKinds.Of(ItemKinds.Product), title.Id))!["deleted"]!);
        foreach (var video in ((ProductTvod)title.Extension).Videos)
            Assert.True((bool)(await model.GetAsync(DocumentKinds.Of(ItemKinds.Video), video.Id))!["deleted"]!);
    }

    [ServerFact(Server.MySql, Server.OpenSearch)]
    public async Task What_is_laid_out_is_read_anew()
    {
        await using var pipeline = await RunningPipeline.StartAsync(model);
        await model.ExecuteAsync("""INSERT INTO screen (id, content) VALUES (90, '{"slug":"new","title":{"en":"First"}}')""");
        await WaitAsync(async () => await TitleAsync() == "First");
        await model.ExecuteAsync("UPDATE screen SET content = JSON_SET(content, '$.title.en', 'Second') WHERE id = 90");
        await WaitAsync(async () => await TitleAsync() == "Second");
        await model.ExecuteAsync("DELETE FROM screen WHERE id = 90");
        await WaitAsync(async () => (bool?)(await model.GetAsync(DocumentKinds.Of(ItemKinds.Screen), 90))?["deleted"] == true);

        async Task<string?> TitleAsync() =>
            (string?)(await model.GetAsync(DocumentKinds.Of(ItemKinds.Screen), 90))?["body"]?["title"]?[1];
    }

    [ServerFact(Server.MySql, Server.OpenSearch)]
    public async Task What_is_told_of_a_live_event_is_read_anew()
    {
        await using var pipeline = await RunningPipeline.StartAsync(model);
        await model.ExecuteAsync("INSERT INTO live_event (id, starts_at, score) VALUES (90, UTC_TIMESTAMP(6), '0:0')");
        await WaitAsync(async () => (string?)(await BodyAsync())?["score"] == "0:0");
        await model.ExecuteAsync("UPDATE live_event SET score = '1:0', viewers = 120000, state = 'live' WHERE id = 90");
        await WaitAsync(async () => ((string?)(await BodyAsync())?["score"], (int?)(await BodyAsync())?["viewers"]) == ("1:0", 120_000));
        await model.ExecuteAsync("INSERT INTO live_event_value VALUES (90, 'possession', 'int', '54')");
        await WaitAsync(async () => (string?)(await BodyAsync())?["values"]?.AsArray().FirstOrDefault()?["text"] == "54");

        async Task<JsonNode?> BodyAsync() => (await model.GetAsync(DocumentKinds.Of(ItemKinds.LiveEvent), 90))?["body"];
    }

    // The products of a lane are its own: two writers of one would hide each other's names.
    private async Task<(List<double> Times, HashSet<string> Touched)> LaneAsync(IReadOnlyList<long> products, int lane)
    {
        long[] own = [.. products.Where((_, i) => i % Lanes == lane)];
        var random = new Random(lane);
        var (times, touched) = (new List<double>(), new HashSet<string>());
        for (var i = lane; i < Updates; i += Lanes)
        {
            var product = own[random.Next(own.Length)];
            touched.Add($"product {product}");
            times.Add(await VisibleAsync(product, $"name number {i}"));
        }

        return (times, touched);
    }

    private async Task<double> VisibleAsync(long product, string name)
    {
        await model.ExecuteAsync(
            "UPDATE product_text SET name = @name WHERE product_id = @product", new() { ["product"] = product, ["name"] = name });
        var clock = Stopwatch.StartNew();
        await WaitAsync(async () =>
            (await model.SearchAsync(product))?.ToJsonString().Contains($"\"{name}\"", StringComparison.Ordinal) == true);
        return clock.Elapsed.TotalMilliseconds;
    }

    private async Task<long> PendingAsync() =>
        (await model.QueryAsync<long>("SELECT COUNT(*) FROM change_log WHERE delivered IS NULL")).Single();

    private static async Task WaitAsync(Func<Task<bool>> condition)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!await condition()) await Task.Delay(5, patience.Token);
    }
}
