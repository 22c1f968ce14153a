using System.Text.Json;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Tests.Support;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Tests.Twins;

/// <summary>The same catalogue in memory and on servers answers the same queries with the same JSON.</summary>
public sealed class TwinTests
{
    private const int Queries = 320;

    private static readonly string[] Countries = ["FR", "US", "TN", "GB", "DE", "SE", "KP", ""];
    private static readonly string[] Languages = ["fr", "en", "ar"];
    private static readonly string[] Currencies = ["EUR", "USD", "TND"];

    [ServerTheory(Server.OpenSearch, Server.Elasticsearch)]
    [InlineData(Server.OpenSearch)]
    [InlineData(Server.Elasticsearch)]
    public async Task Both_answer_the_same(Server engine)
    {
        await using var servers = await RealServers.StartAsync(engine, Api.Content);
        var real = new Api(Api.Content, catalog: servers.Stores.Catalog);
        var accounts = GeneratedAccounts.Create(Api.Content, 7, 12, Api.Now);
        var random = new Random(2026);
        var maker = new QueryMaker(random);
        var (rich, wrong) = (0, 0);
        for (var i = 0; i < Queries; i++)
        {
            var query = maker.Make();
            var caller = new Caller
            {
                Country = Countries[random.Next(Countries.Length)],
                Language = Languages[random.Next(Languages.Length)],
                Currency = Currencies[random.Next(Currencies.Length)],
                At = Api.Now.AddDays(random.Next(4) == 0 ? random.Next(-40, 40) : 0),
                User = random.Next(2) == 0 ? accounts[random.Next(accounts.Length)].User : null,
            };
            var expected = (await Api.Generated.SendAsync(query, caller: caller)).Body;
            var actual = (await real.SendAsync(query, caller: caller)).Body;
            Assert.True(expected.GetRawText() == actual.GetRawText(), $"{engine} {i} {caller}\n{query}\n{Difference(expected, actual)}");
            if (expected.TryGetProperty("errors", out _)) wrong++;
            else if (expected.GetRawText().Length > 200) rich++;
        }

        Assert.True(wrong == 0 && rich > Queries * 2 / 3, $"Only {rich} answers of {Queries} hold much; {wrong} are errors.");
    }

    private static string Difference(JsonElement expected, JsonElement actual)
    {
        var (left, right) = (expected.GetRawText(), actual.GetRawText());
        var at = left.Zip(right).TakeWhile(static pair => pair.First == pair.Second).Count();
        string Around(string text) => text[Math.Max(0, at - 150)..Math.Min(text.Length, at + 150)];
        return $"expected …{Around(left)}…\nactual   …{Around(right)}…";
    }
}
