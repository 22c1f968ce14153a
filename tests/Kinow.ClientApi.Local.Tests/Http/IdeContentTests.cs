using System.Net.Http.Json;
using System.Text.Json;
using Kinow.ClientApi.Local.Docs;

namespace Kinow.ClientApi.Local.Tests.Http;

/// <summary>What the IDE of a developer's machine offers beside the editor.</summary>
public sealed class IdeContentTests(LocalServer server) : IClassFixture<LocalServer>
{
    private const string Query = """{"query":"{ __type(name: \"Mutation\") { fields { name description } } }"}""";

    [Fact]
    public async Task Descriptions_of_fields_tell_their_directives()
    {
        using var answer = await server.Client.PostAsync("/v1/graphql", new StringContent(Query, null, "application/json"));
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>();
        var signout = body.GetProperty("data").GetProperty("__type").GetProperty("fields").EnumerateArray()
            .Single(static field => field.GetProperty("name").GetString() == "signout").GetProperty("description").GetString();
        Assert.StartsWith("Ends the session", signout, StringComparison.Ordinal);
        Assert.EndsWith("`@auth(session: ANONYMOUS)`\n\n`@cost(weight: 10)`", signout, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_guide_with_operations_has_a_folder_of_them()
    {
        var operations = IdeContent.OperationsOf(DocsSite.OfProcess());
        Assert.Contains(operations, static one => one is { Folder: "Play", Name: "Player" } && one.Text.Contains("$id: ID! = 177001", StringComparison.Ordinal));
        Assert.True(operations.Select(static one => one.Folder).Distinct().Count() >= 14);
    }

    [Fact]
    public void Each_kind_of_account_can_be_asked_as() =>
        Assert.Contains(IdeContent.Accounts, static one => one.Name.StartsWith("demo7@example.com", StringComparison.Ordinal) && one.SignIn.Contains("signin", StringComparison.Ordinal));

    [Fact]
    public void Without_documentation_there_are_no_operations() =>
        Assert.Empty(IdeContent.OperationsOf(new DocsSite(Path.Combine(AppContext.BaseDirectory, "nowhere"))));
}
