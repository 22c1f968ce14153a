using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

using Kinow.ClientApi.Storage.Generated;
using Kinow.ClientApi.Tests.Support;
using Kinow.GraphQL.Planning;

namespace Kinow.ClientApi.Tests.Operations;

/// <summary>The registered operations: files and manifest say the same, and the contract has what they ask for.</summary>
public sealed class ManifestTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "operations");

    private static readonly JsonElement Manifest =
        JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "persisted-query-manifest.json"))).RootElement;

    private static readonly string[] Private = ["Account", "MyRails", "Viewer"];

    public static TheoryData<string> Names => [.. Operations.Keys];

    private static Dictionary<string, JsonElement> Operations =>
        Manifest.Items("operations").ToDictionary(o => o.Text("name")!, StringComparer.Ordinal);

    [Fact]
    public void The_manifest_lists_the_files()
    {
        Assert.Equal("apollo-persisted-query-manifest", Manifest.Text("format"));
        Assert.Equal(1, Manifest.Number("version"));
        Assert.Equal(
            Directory.GetFiles(Folder, "*.graphql").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal),
            Operations.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_text_is_that_of_the_file_and_the_id_its_hash(string name)
    {
        var operation = Operations[name];
        var body = operation.Text("body")!;
        Assert.Equal(File.ReadAllText(Path.Combine(Folder, name + ".graphql")).TrimEnd('\n'), body);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body))), operation.Text("id"));
        Assert.Equal(body[..body.IndexOf(' ', StringComparison.Ordinal)], operation.Text("type"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task It_runs_within_the_default_limits(string name)
    {
        var body = Operations[name].Text("body")!;
        var variables = new
        {
            id = "1",
            query = "river",
            ids = new[] { "1", "2" },
            product = Sample.VisibleTitle((_, _) => true).Id,
            email = "demo1@example.com",
            password = GeneratedAccounts.Password,
            session = new { videoId = Sample.Title(Sample.VisibleTitle((_, t) => t.Videos is [{ Active: true, Free: true }])).Videos[0].Id, watchedTime = 60, seek = 60 },
            user = new { firstname = "Ada", lastname = "Owner", email = "ada@example.com", password = "correct horse", birthday = "1990-05-17" },
        };
        var accounts = GeneratedAccounts.Create(Api.Content, 7, 1, Api.Now);
        var api = new Api(Api.Content, accounts: accounts);
        var given = name == "UpdateProfile" ? (object)new { user = new { lastname = "Other" } } : variables;
        var plan = api.Plan(body, given);
        Assert.Equal(name, plan.Name);
        if (Operations[name].Text("type") == "query")
        {
            Assert.Equal(Private.Contains(name) ? CacheScope.Private : CacheScope.Segment, plan.CachePolicy.Scope);
        }

        Assert.Empty((await api.SendAsync(body, given, api.SignedIn(accounts[0].User))).Errors);
    }
}
