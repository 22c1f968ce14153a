using System.Net.Http.Json;
using Kinow.ClientApi.Search.Documents;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Admin.Tests;

/// <summary>Tables are brought up to date once, and whether they are can be asked.</summary>
public sealed class MigrateTests
{
    private readonly Isolation isolation = new();

    [ServerFact(Server.MySql)]
    public async Task A_new_database_is_made_checked_and_left_alone_the_second_time()
    {
        var sql = await Servers.MySqlAsync(isolation.Database);

        var before = await Admin.RunAsync("migrate", "--check", "--sql", sql);
        Assert.Equal((ExitCodes.Refused, ""), (before.Code, before.Error));
        Assert.StartsWith("0001_", before.Output, StringComparison.Ordinal);

        var done = await Admin.RunAsync("migrate", "--sql", sql);
        Assert.Equal((ExitCodes.Done, ""), (done.Code, done.Error));
        Assert.Equal(before.Output.Split('\n')[..^2], done.Output.Split('\n')[..^2]);

        Assert.Equal(
            new(ExitCodes.Done, "Up to date." + Environment.NewLine, ""), await Admin.RunAsync("migrate", "--check", "--sql", sql));
        Assert.Equal(
            new(ExitCodes.Done, "Up to date: nothing to do." + Environment.NewLine, ""), await Admin.RunAsync("migrate", "--sql", sql));
    }

    [ServerFact(Server.MySql, Server.OpenSearch)]
    public async Task An_index_that_cannot_take_the_properties_of_this_version_is_named()
    {
        var sql = await Servers.MySqlAsync(isolation.Database);
        var search = await Servers.SearchAsync();
        string[] migrate = ["migrate", "--sql", sql, "--search", $"{search.Url}", "--platform", $"{isolation.Platform}"];
        using var client = new HttpClient { BaseAddress = search.Url };
        var alias = new ReadModelNames(isolation.Platform).Alias(DocumentKinds.All.Single(static kind => kind.Name == "tag"));
        var index = alias + "-20260101000000000";
        var body = new Dictionary<string, object>
        {
            ["aliases"] = new Dictionary<string, object> { [alias] = new { is_write_index = true } },
            ["mappings"] = new { properties = new { layout = new { type = "text" } } },
        };
        (await client.PutAsJsonAsync(index, body)).EnsureSuccessStatusCode();

        var done = await Admin.RunAsync(migrate);

        Assert.Equal((ExitCodes.Done, ""), (done.Code, done.Error));
        Assert.EndsWith(
            $"{index} does not fit this version: run `kinow-admin reindex`.{Environment.NewLine}", done.Output, StringComparison.Ordinal);
    }
}
