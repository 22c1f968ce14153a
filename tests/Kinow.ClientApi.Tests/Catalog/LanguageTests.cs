using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Catalog;

public sealed class LanguageTests
{
    private const string Names = "query($ids: [ID!]) { cms { products(includeIds: $ids) { items { name description descriptionShort "
        + "linkRewrite } } } }";

    private static readonly LanguageCode French = LanguageCode.Parse("fr");
    private static readonly LanguageCode Arabic = LanguageCode.Parse("ar");
    private static readonly LanguageCode English = LanguageCode.Parse("en");

    [Fact]
    public async Task Texts_are_in_the_language_of_the_request()
    {
        var product = Sample.VisibleTitle((p, _) => p.Name.In(French) != p.Name.In(English) && p.Name.In(Arabic) is not null);
        Assert.Equal(product.Name.In(English), await NameAsync(product.Id, "en"));
        Assert.Equal(product.Name.In(French), await NameAsync(product.Id, "fr"));
        Assert.Equal(product.Name.In(Arabic), await NameAsync(product.Id, "ar"));
    }

    [Fact]
    public async Task A_text_of_another_language_stands_in_for_a_missing_one()
    {
        var product = Sample.VisibleTitle((p, _) => p.Name.In(French) is not null && p.Name.In(English) is null);
        Assert.Equal(product.Name.In(French), await NameAsync(product.Id, "en"));
        Assert.Equal(product.Name.In(French), await NameAsync(product.Id, "ar"));
    }

    [Fact]
    public async Task The_default_language_stands_in_first()
    {
        var product = Sample.VisibleTitle((p, _) => p.LinkRewrite is var slug && slug.In(Arabic) is null && slug.In(English) is not null);
        var data = await Api.Generated.DataAsync(Names, new { ids = new[] { product.Id } }, new() { Language = "ar" });
        Assert.Equal(product.LinkRewrite.In(English), data.Text("cms.products.items.0.linkRewrite"));
    }

    [Fact]
    public async Task Missing_texts_are_null_and_empty_ones_stay_empty()
    {
        var missing = Sample.VisibleTitle((p, _) => p.Description.IsMissing);
        var empty = Sample.VisibleTitle((p, _) => p.Description.In(English) is "");
        var data = await Api.Generated.DataAsync(Names, new { ids = new[] { missing.Id } });
        Assert.Null(data.Text("cms.products.items.0.description"));
        data = await Api.Generated.DataAsync(Names, new { ids = new[] { empty.Id } });
        Assert.Equal("", data.Text("cms.products.items.0.description"));
        Assert.Equal("", data.Text("cms.products.items.0.descriptionShort"));
    }

    [Fact]
    public async Task A_title_without_a_name_has_none_in_any_language()
    {
        var nameless = Sample.VisibleTitle((p, _) => p.Name.IsMissing);
        Assert.Null(await NameAsync(nameless.Id, "en"));
        Assert.Null(await NameAsync(nameless.Id, "fr"));
    }

    [Fact]
    public async Task Emoji_and_right_to_left_marks_arrive_unharmed()
    {
        var emoji = Sample.VisibleTitle((p, _) => p.Name.In(English)?.Contains("👨‍👩‍👧‍👦", StringComparison.Ordinal) == true);
        var marked = Sample.VisibleTitle((p, _) => p.Name.In(English)?.Contains('\u2067', StringComparison.Ordinal) == true);
        Assert.Equal(emoji.Name.In(English), await NameAsync(emoji.Id, "en"));
        Assert.Equal(marked.Name.In(English), await NameAsync(marked.Id, "en"));
    }

    [Fact]
    public async Task Tags_are_those_of_the_language_of_the_request()
    {
        var product = Sample.VisibleTitle((p, _) => p.Tags.Select(t => t.Language).Distinct().Count() > 1);
        foreach (var language in new[] { "en", "fr", "ar" })
        {
            var data = await Api.Generated.DataAsync(
                "query($id: ID!) { cms { product(id: $id) { tags { name } } } }", new { id = product.Id }, new() { Language = language });
            Assert.Equal(
                product.Tags.Where(t => t.Language == LanguageCode.Parse(language)).Select(t => t.Name),
                data.Items("cms.product.tags").Select(t => t.Text("name")));
        }
    }

    [Fact]
    public async Task Words_are_sought_in_all_languages_and_sorted_in_that_of_the_request()
    {
        const string Sorted = """{ cms { products(sort: {field: "name"}, perPage: 100, query: "type:TVOD AND name:*") { items { name """
            + """} } } }""";
        foreach (var language in new[] { "en", "fr" })
        {
            var data = await Api.Generated.DataAsync(Sorted, caller: new() { Language = language });
            var names = data.Items("cms.products.items").Select(p => TextFolding.Fold(p.Text("name")!)).ToList();
            Assert.Equal(names.Order(StringComparer.Ordinal), names);
        }
    }

    [Fact]
    public async Task Videos_for_readers_of_one_language_are_listed_to_them_alone()
    {
        var product = Sample.VisibleTitle((_, title) => title.Videos.Any(v => v.LanguageFilter == French && v.Active));
        const string Videos = "query($id: ID!) { cms { product(id: $id) { extension { ... on ProductTVOD { videos { pagination { "
            + "total } items { id } } } } } } }";
        var french = await Api.Generated.DataAsync(Videos, new { id = product.Id }, new() { Language = "fr" });
        var english = await Api.Generated.DataAsync(Videos, new { id = product.Id }, new() { Language = "en" });
        Assert.Equal(2, french.Ids("cms.product.extension.videos").Length);
        Assert.Single(english.Ids("cms.product.extension.videos"));
        Assert.Equal(1, english.Number("cms.product.extension.videos.pagination.total"));
    }

    private static async Task<string?> NameAsync(long id, string language) =>
        (await Api.Generated.DataAsync(Names, new { ids = new[] { id } }, new() { Language = language })).Text("cms.products.items.0.name");
}
