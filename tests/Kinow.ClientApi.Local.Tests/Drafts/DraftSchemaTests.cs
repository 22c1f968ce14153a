using System.Text;
using Kinow.ClientApi.Local.Drafts;

namespace Kinow.ClientApi.Local.Tests.Drafts;

public sealed class DraftSchemaTests
{
    [Theory]
    [InlineData("type Query { a: Int", "x.graphql:1:20: ")]
    [InlineData("type Query {\n  a: Nothing\n}", "x.graphql:2:6: ")]
    [InlineData("extend type Product {\n  rating: Nothing\n}", "x.graphql:2:11: ")]
    [InlineData("extend type Product {\n  name: String\n}", "x.graphql:2:3: ")]
    [InlineData("extend type Nothing {\n  a: Int\n}", "x.graphql:1:")]
    [InlineData("type Rating {\n  stars: Int @nothing\n}", "x.graphql:2:14: ")]
    public void What_breaks_a_rule_is_told_with_line_and_column(string draft, string told)
    {
        var error = Assert.Throws<DraftException>(() => Parse(draft));
        Assert.StartsWith(told, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
    }

    [Theory]
    [InlineData("type Query { a: Int }", true)]
    [InlineData("schema { query: Root } type Root { a: Int }", true)]
    [InlineData("type Rating { stars: Int }", false)]
    [InlineData("extend type Query { stars: Int }", false)]
    public void A_draft_with_a_root_is_a_whole_one(string draft, bool isWhole)
    {
        var parsed = Parse(draft);
        Assert.Equal(isWhole, parsed.IsWhole);
        Assert.Equal(isWhole, parsed.Schema.FindType("Product") is null);
    }

    [Theory]
    [InlineData("broken.graphql", "type Query {", "broken.graphql:1:")]
    [InlineData("missing.graphql", null, "missing.graphql cannot be read")]
    public async Task A_draft_that_cannot_be_used_ends_with_1_and_one_line(string name, string? draft, string told)
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}-{name}");
        if (draft is not null) await File.WriteAllTextAsync(file, draft);
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var code = await LocalApplication.RunAsync(["--mock-schema", file, "--products", "10", "--urls", "http://127.0.0.1:0"], output,
            error);
        File.Delete(file);
        Assert.Equal(1, code);
        Assert.Contains(told, Assert.Single(error.ToString().TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("posterURLs", "poster urls")]
    [InlineData("imageUrl", "image url")]
    [InlineData("HTTPServer", "http server")]
    [InlineData("first_name", "first name")]
    [InlineData("id", "id")]
    public void Names_are_taken_apart(string name, string words) => Assert.Equal(words, string.Join(' ', DraftName.Words(name)));

    private static DraftSchema Parse(string draft) =>
        DraftSchema.Parse(Encoding.UTF8.GetBytes(draft), "x.graphql", ClientApiServices.CreateSchema());
}
