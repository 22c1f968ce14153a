using System.Diagnostics;
using Kinow.TestSupport;

namespace Kinow.EndToEnd.Tests.Real;

/// <summary>What somebody writes in a SQL shell is soon what apps read.</summary>
[Collection(AloneCollection.Name)]
public sealed class UpdateTests
{
    private const int Updates = 200;

    // Each writes one product after the other; the figures are of products that change side by side, as in a back office.
    private const int Lanes = 4;
    private const string Query = "query Name($id: ID!) { cms { product(id: $id) { name } } }";

    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(20);

    [ServerFact(Server.OpenSearch, Server.MySql, Server.Sqs)]
    public async Task Two_hundred_updates_are_each_soon_visible_through_the_api()
    {
        await using var system = await RealSystem.PrepareAsync(products: 120);
        await system.StartAsync();
        using var api = system.CreateClient();
        var products = (await Catalogue.ReadAsync(api)).Products;
        using (var shell = new SqlShell(system.Sql)) await SeenAsync(api, shell, products[0], "warm");

        var lanes = await Task.WhenAll(Enumerable.Range(0, Lanes).Select(lane => LaneAsync(system, products, lane)));

        // The promise is 1 s at p99; the figures say what it was. On a busy machine only an update that hangs is a failure.
        double[] times = [.. lanes.SelectMany(static lane => lane).Order()];
        var (half, most) = (times[Updates / 2], times[Updates * 99 / 100]);
        var figures = FormattableString.Invariant(
            $"{Updates} UPDATEs, commit to answer of the API: p50 {half:0} ms, p99 {most:0} ms, most {times[^1]:0} ms");
        Figures.Record("updates", figures);
        Assert.True(times[^1] < Hang.TotalMilliseconds, $"{figures}\n{Complaints(system)}");
    }

    // The products of a lane are its own: two writers of one would hide each other's names.
    private static async Task<List<double>> LaneAsync(RealSystem system, IReadOnlyList<string> products, int lane)
    {
        using var api = system.CreateClient();
        using var shell = new SqlShell(system.Sql);
        string[] own = [.. products.Where((_, i) => i % Lanes == lane)];
        var times = new List<double>();
        for (var i = lane; i < Updates; i += Lanes) times.Add(await SeenAsync(api, shell, own[i / Lanes % own.Length], $"Name {i}"));
        return times;
    }

    // What made a change late is only known to those who told of it.
    private static string Complaints(RealSystem system) => string.Join('\n', system.Output.Split('\n').Where(IsComplaint));

    private static bool IsComplaint(string line) =>
        line.Contains("was not delivered", StringComparison.Ordinal) || line.Contains("cannot be read", StringComparison.Ordinal);

    private static async Task<double> SeenAsync(ApiClient api, SqlShell shell, string product, string name)
    {
        await shell.ExecuteAsync($"UPDATE product_text SET name = '{name}' WHERE product_id = {product}");
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < Hang && await NameAsync(api, product) != name) await Task.Delay(5);
        return clock.Elapsed.TotalMilliseconds;
    }

    // A refusal is not the new name yet.
    private static async Task<string?> NameAsync(ApiClient api, string product)
    {
        try
        {
            var data = await api.RunAsync(Query, new { id = product });
            return data.GetProperty("cms").GetProperty("product").GetProperty("name").GetString();
        }
        catch (ApiException refused) when (refused.PassesSoon)
        {
            return null;
        }
    }
}
