using Kinow.TestSupport;

namespace Kinow.ClientApi.Admin.Tests.Operations;

/// <summary>
/// An operator registers what builds were made with, and learns which ones a schema would break. The manifests are what the tools of npm
/// have written: @apollo/generate-persisted-query-manifest, relay-compiler, and for urql @graphql-codegen/client-preset and gql.tada.
/// </summary>
public sealed class OperationsTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    [ServerFact(Server.MySql)]
    public async Task Manifests_of_all_tools_are_registered_and_what_builds_share_stays()
    {
        await using var database = await AppDatabase.StartAsync();
        await database.DoneAsync("operations", "publish", Manifest("apollo"), "--app", "ios", "--build", "5.2.0");
        await database.DoneAsync("operations", "publish", Manifest("relay"), "--app", "web", "--build", "1.0");
        await database.DoneAsync("operations", "publish", Manifest("urql"), "--app", "tizen", "--build", "1.0");
        await database.DoneAsync("operations", "publish", Manifest("gql-tada"), "--app", "webos", "--build", "1.0");
        await database.DoneAsync("operations", "publish", Manifest("apollo"), "--app", "ios", "--build", "5.3");
        Assert.Equal(["6"], await database.QueryAsync("SELECT CAST(COUNT(*) AS CHAR) FROM registered_operation"));
        Assert.Equal(
            "ios/5.2  2 operations\nios/5.3  2 operations\ntizen/1.0  2 operations\nwebos/1.0  1 operations\nweb/1.0  1 operations",
            (await database.ListAsync("operations")).TrimEnd().ReplaceLineEndings("\n"));

        // A build below the minimum is said to be kept no longer; one that has nothing can lose nothing.
        await database.DoneAsync("apps", "release", "ios", "--minimum", "5.3", "--recommended", "none");
        Assert.StartsWith(
            "ios/5.2  2 operations  below the minimum 5.3: not answered", await database.ListAsync("operations"), StringComparison.Ordinal);
        await database.DoneAsync("operations", "retire", "--app", "web", "--build", "1");
        Assert.StartsWith(
            "web/1.0 has registered nothing.",
            await database.RefusedAsync("operations", "retire", "--app", "web", "--build", "1.0"),
            StringComparison.Ordinal);
        await database.DoneAsync("undo");
        Assert.Contains("web/1.0  1 operations", await database.ListAsync("operations"), StringComparison.Ordinal);
    }

    [ServerFact(Server.MySql)]
    public async Task What_the_contract_does_not_have_is_refused_with_its_line_and_nothing_is_registered()
    {
        await using var database = await AppDatabase.StartAsync();
        var wrong = File("""{ "1": "query Fine { platform { id } }", "2": "query Wrong {\n  platform {\n    nam\n  }\n}" }""");
        Assert.StartsWith(
            $"{Path.GetFileName(wrong)}: Wrong, line 3, column 5: ",
            await database.RefusedAsync("operations", "publish", wrong, "--app", "ios", "--build", "5.2"),
            StringComparison.Ordinal);
        Assert.Empty(await database.QueryAsync("SELECT operation_key FROM registered_operation"));
        await database.DoneAsync("operations", "publish", File("""{ "1": "{ platform { id } }" }"""), "--app", "ios", "--build", "5.2");
        Assert.StartsWith(
            "The id 1 stands for another text in a build that is out.",
            await database.RefusedAsync(
                "operations", "publish", File("""{ "1": "{ platform { name } }" }"""), "--app", "ios", "--build", "5.3"),
            StringComparison.Ordinal);
    }

    [ServerFact(Server.MySql)]
    public async Task A_schema_that_would_break_builds_is_told_by_build_operation_and_line()
    {
        await using var database = await AppDatabase.StartAsync();
        await database.DoneAsync("operations", "publish", Manifest("apollo"), "--app", "ios", "--build", "5.2");
        await database.DoneAsync("operations", "publish", Manifest("relay"), "--app", "web", "--build", "0.9");
        Assert.Equal((ExitCodes.Done, ""), await CheckAsync());
        var contract = await System.IO.File.ReadAllTextAsync(RepositoryRoot.Path("schema", "approved", "schema.graphql"));
        var draft = File("type Query { platform: Platform! } type Platform { id: ID! title: String }");
        var (code, lines) = await CheckAsync("--schema", draft);
        Assert.Equal(ExitCodes.Refused, code);
        Assert.Contains("ios/5.2  PlatformName  line 4, column 5: ", lines, StringComparison.Ordinal);
        Assert.Contains("ios/5.2  Home  line 2, column 3: ", lines, StringComparison.Ordinal);
        Assert.Contains("web/0.9  HomeQuery  line 4, column 3: ", lines, StringComparison.Ordinal);
        await database.DoneAsync("apps", "release", "web", "--minimum", "1.0");
        Assert.DoesNotContain("web/0.9", (await CheckAsync("--schema", draft)).Lines, StringComparison.Ordinal);
        Assert.Equal((ExitCodes.Done, ""), await CheckAsync("--schema", File(contract)));

        async Task<(int Code, string Lines)> CheckAsync(params string[] schema)
        {
            var done = await Admin.RunAsync(["operations", "check", "--sql", database.Connection, .. schema]);
            return (done.Code, done.Output.TrimEnd());
        }
    }

    [Fact]
    public async Task A_schema_or_a_file_that_cannot_be_read_is_told_in_one_line()
    {
        await SaysAsync("There is no file nowhere.graphql.", "operations", "check", "--schema", "nowhere.graphql");
        var broken = File("type Query {\n  a: \n}");
        await SaysAsync($"{broken}, line 3, column 1: ", "operations", "check", "--schema", broken);
        var open = File("type Query { a: Missing }");
        await SaysAsync($"{open} is no schema: ", "operations", "check", "--schema", open);

        static async Task SaysAsync(string said, params string[] args)
        {
            var refused = await Admin.RunAsync(args);
            Assert.Equal((ExitCodes.Usage, ""), (refused.Code, refused.Output));
            Assert.StartsWith(said, refused.Error, StringComparison.Ordinal);
            Assert.Single(refused.Error.TrimEnd().Split('\n'));
        }
    }

    [Theory]
    [InlineData("--build takes a version, such as 5.2, not next.", "--app", "ios", "--build", "next")]
    [InlineData("--app is one of ios,", "--app", "symbian", "--build", "1")]
    [InlineData("Option '--app' is required.", "--build", "1")]
    public async Task Which_build_must_be_said(string said, params string[] args)
    {
        var refused = await Admin.RunAsync(["operations", "publish", "app.json", .. args]);
        Assert.Equal(ExitCodes.Usage, refused.Code);
        Assert.StartsWith(said, refused.Error, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static string Manifest(string tool) =>
        RepositoryRoot.Path("tests", "Kinow.ClientApi.Admin.Tests", "Operations", "manifests", $"{tool}.json");

    private string File(string content)
    {
        var path = Path.Combine(folder.FullName, $"{Guid.NewGuid():N}");
        System.IO.File.WriteAllText(path, content);
        return path;
    }
}
