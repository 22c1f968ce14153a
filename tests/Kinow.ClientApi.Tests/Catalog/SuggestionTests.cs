using System.Text.Json;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Catalog;

public sealed class SuggestionTests
{
    private const string Suggest =
        "query($t: String!, $n: Int) { cms { suggestions(text: $t, perPage: $n) { text product { id name } category { id name } "
        + "actor { id name } director { id name } } } }";

    [Fact]
    public async Task Each_suggestion_names_the_item_that_has_the_name()
    {
        var found = await FindAsync("a", 25);
        Assert.Equal(25, found.Length);
        foreach (var suggestion in found)
        {
            var item = Assert.Single(
                suggestion.EnumerateObject(), static member => member.Name != "text" && member.Value.ValueKind != JsonValueKind.Null);
            Assert.Equal(suggestion.Text("text"), item.Value.Text("name"));
        }

        foreach (var kind in (string[])["product", "category", "actor", "director"])
            Assert.Contains(found, suggestion => suggestion.At(kind).ValueKind != JsonValueKind.Null);
    }

    [Fact]
    public async Task A_name_is_found_by_its_beginning_and_completes_it()
    {
        var title = Sample.VisibleTitle((product, _) => product.Name.Resolve(Sample.Audience.Languages)?.Length > 8);
        var name = title.Name.Resolve(Sample.Audience.Languages)!;

        var found = await FindAsync(name[..^2].ToUpperInvariant(), 25);

        Assert.Contains(found, suggestion => suggestion.Text("text") == name);
    }

    [Theory]
    [InlineData("?!")]
    [InlineData("zzzzzzzz")]
    public async Task What_nothing_is_called_suggests_nothing(string text) => Assert.Empty(await FindAsync(text, 10));

    [Fact]
    public async Task All_kinds_are_asked_together()
    {
        var api = Api.Counted();
        await api.DataAsync(Suggest, new { t = "a", n = 5 });
        Assert.Equal(4, api.Store.Calls.Count);
    }

    [Theory]
    [InlineData("", 10)]
    [InlineData("a", 0)]
    [InlineData("a", 26)]
    public async Task Arguments_have_bounds(string text, int limit) =>
        (await Api.Generated.SendAsync(Suggest, new { t = text, n = limit })).Error("BAD_USER_INPUT");

    private static async Task<JsonElement[]> FindAsync(string text, int limit) =>
        [.. (await Api.Generated.DataAsync(Suggest, new { t = text, n = limit })).At("cms.suggestions").EnumerateArray()];
}
