using System.Net.Http.Json;
using System.Text.Json;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Search.Documents;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Admin.Tests;

/// <summary>The read model is made of all that the database holds, as often as one likes.</summary>
public sealed class ReindexTests
{
    private readonly Isolation isolation = new();

    [ServerFact(Server.MySql, Server.OpenSearch)]
    public async Task Everything_in_the_database_is_indexed_and_again()
    {
        var sql = await Servers.MySqlAsync(isolation.Database);
        var search = await Servers.SearchAsync();
        string[] reindex = ["reindex", "--sql", sql, "--search", $"{search.Url}", "--platform", $"{isolation.Platform}"];
        await Admin.RunAsync("migrate", "--sql", sql);

        var empty = await Admin.RunAsync(reindex);
        Assert.Equal((ExitCodes.Refused, "The database holds no catalogue." + Environment.NewLine), (empty.Code, empty.Error));

        // Whoever signs in by another service is found by that too.
        var content = GeneratedCatalog.Create(5, 300, DateTimeOffset.UtcNow);
        var identities = GeneratedAccounts.Create(content, 5, 30, DateTimeOffset.UtcNow).Sum(static account => account.User.Identities.Length);
        Assert.NotEqual(0, identities);
        await Admin.RunAsync("seed", "--products", "300", "--seed", "5", "--customers", "30", "--sql", sql);
        using var client = new HttpClient { BaseAddress = search.Url };
        for (var run = 0; run < 2; run++)
        {
            var done = await Admin.RunAsync(reindex);
            Assert.Equal((ExitCodes.Done, ""), (done.Code, done.Error));
            Assert.Contains("documents in", done.Output, StringComparison.Ordinal);
            Assert.Equal(300, await CountAsync("product"));
            Assert.Equal(30, await CountAsync("user"));
            Assert.Equal(30 + identities, await CountAsync("credential"));
            Assert.Equal(1, await CountAsync("settings"));
            Assert.NotEqual(0, await CountAsync("video"));
        }

        var indices = (await client.GetStringAsync($"_cat/indices/kinow-{isolation.Platform}-product-*?h=index")).TrimEnd().Split('\n');
        Assert.Single(indices);

        // What searches look at and what is answered, in one.
        var shown = await Admin.RunAsync(["document", "product", $"{content.Products[0].Id}", .. reindex[1..]]);
        var document = JsonElement.Parse(shown.Output);
        Assert.Equal(content.Products[0].Id, document.GetProperty("body").GetProperty("id").GetInt64());
        Assert.Equal(content.Products[0].Id, document.GetProperty("f").GetProperty("id")[0].GetInt64());
        Assert.Equal(ExitCodes.Refused, (await Admin.RunAsync(["document", "product", "999999", .. reindex[1..]])).Code);
        Assert.Equal(ExitCodes.Usage, (await Admin.RunAsync(["document", "user", "1", .. reindex[1..]])).Code);

        // What a later version left behind goes by its number; nothing else does.
        var later = $"kinow-{isolation.Platform}-product-v9-20260101000000000";
        (await client.PutAsync(later, null)).EnsureSuccessStatusCode();
        Assert.Equal(new(ExitCodes.Done, "0 removed." + Environment.NewLine, ""), await Admin.RunAsync([.. reindex, "--drop-layout", "8"]));
        var dropped = await Admin.RunAsync([.. reindex, "--drop-layout", "9"]);
        Assert.Equal(new(ExitCodes.Done, $"{later}{Environment.NewLine}1 removed.{Environment.NewLine}", ""), dropped);
        Assert.Equal(300, await CountAsync("product"));

        async Task<int> CountAsync(string kind)
        {
            var alias = new ReadModelNames(isolation.Platform).Alias(DocumentKinds.All.Single(of => of.Name == kind));
            await client.PostAsync($"{alias}/_refresh", null);
            return (await client.GetFromJsonAsync<JsonElement>($"{alias}/_count")).GetProperty("count").GetInt32();
        }
    }
}
