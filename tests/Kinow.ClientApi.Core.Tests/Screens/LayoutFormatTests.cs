using System.Collections.Immutable;
using Kinow.ClientApi.Core.Screens.Format;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Tests.Screens;

/// <summary>Documents of layouts are read as they were written, and what is wrong with them is told.</summary>
public sealed class LayoutFormatTests
{
    private static readonly ImmutableArray<LanguageCode> Languages = [LanguageCode.Parse("en"), LanguageCode.Parse("fr"), LanguageCode.Parse("ar")];

    [Fact]
    public void All_that_is_laid_out_is_written_as_it_was_read()
    {
        const string Json = """
            {"screens":[{"slug":"home","title":{"fr":"Accueil","en":"Home"},"active":false,"for":{"exceptCountries":["FR","BE"],"groups":[2,3],"languages":["fr"],"devices":["phone","computer"],"from":"2026-03-01T12:00:00.123456Z","to":"2026-04-01T00:00:00Z"},"blocks":[{"name":"hero","type":"hero-slider","slides":[{"name":"one","title":{"en":"One"},"for":{"countries":["FR"]},"text":{"en":"Text"},"image":{"en":"https://i.example/1.jpg"},"target":{"product":1}}]},{"name":"rail","type":"rail","imageType":"cover","products":{"category":3,"query":"type:TVOD","sort":["-dateAdd","name"]},"target":{"category":3}},{"name":"grid","type":"grid","columns":4,"products":{"ids":[3,1,2]},"target":{"search":"night"}},{"name":"live","type":"live-now"},{"name":"banner","type":"banner","text":{"en":"Text"},"image":{"en":"https://i.example/2.jpg"},"target":{"url":"https://example.com"}},{"name":"go-on","type":"continue-watching"},{"name":"mine","type":"my-list"},{"name":"you","type":"recommendations"},{"name":"text","type":"text","text":{"en":"A\n\nB"},"target":{"page":"terms"}},{"name":"room","type":"spacer","size":"large"}]},{"slug":"home"}],"menus":[{"place":"side","items":[{"name":"a","title":{"en":"A"},"icon":"star","target":{"screen":"home"},"items":[{"name":"b","target":{"search":null}}]}]}],"pages":[{"slug":"terms","type":"legal","title":{"en":"Terms"},"text":{"en":"Text"},"metaDescription":{"en":"Short"}}]}
            """;
        var document = LayoutDocument.Read(LayoutJson.Read(Json), Languages);
        Assert.Equal(Json, LayoutJson.Write(document.Write()));
        Assert.Equal([0, 1], document.Screens.Select(static screen => screen.Position));
        Assert.Equal(10, document.Screens[0].Blocks.Select(static block => block.Type).Distinct().Count());
        Assert.Equal(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero).AddTicks(1234560), document.Screens[0].Rule.From);
    }

    [Fact]
    public void A_text_without_languages_is_in_that_of_the_platform()
    {
        var page = LayoutDocument.Read(LayoutJson.Read("""{"pages":[{"slug":"help","title":"Help"}]}"""), Languages).Pages[0];
        Assert.Equal("Help", page.Title.In(Languages[0]));
    }

    [Theory]
    [InlineData("""{"screens":[{"title":"Home"}]}""", "A screen needs 'slug'.")]
    [InlineData("""{"screens":[{"slug":"Home"}]}""", "'slug' has up to 64 small letters, digits and hyphens.")]
    [InlineData("""{"screens":[{"slug":"a","color":"red"}]}""", "A screen has no 'color', but slug, active, for, title, blocks.")]
    [InlineData("""{"screns":[]}""", "A document has no 'screns', but screens, menus, pages.")]
    [InlineData("""{"screens":[{"slug":"a","blocks":[{"name":"b","type":"carousel"}]}]}""", "'type' is none of hero-slider, rail")]
    [InlineData("""{"screens":[{"slug":"a","blocks":[{"name":"b","type":"rail"}]}]}""", "A block needs 'products'.")]
    [InlineData("""{"screens":[{"slug":"a","blocks":[{"name":"b","type":"rail","products":{}}]}]}""", "Say which products")]
    [InlineData("""{"screens":[{"slug":"a","blocks":[{"name":"b","type":"rail","products":{"query":"nosuch:1"}}]}]}""", "nosuch")]
    [InlineData("""{"screens":[{"slug":"a","blocks":[{"name":"b","type":"rail","products":{"sort":["-color"]}}]}]}""", "cannot be sorted by color")]
    [InlineData("""{"screens":[{"slug":"a","blocks":[{"name":"b","type":"rail","products":{"ids":[1],"category":2}}]}]}""", "are named by 'ids', or searched for")]
    [InlineData("""{"screens":[{"slug":"a","blocks":[{"name":"b","type":"spacer"},{"name":"b","type":"spacer"}]}]}""", "'b' is there twice.")]
    [InlineData("""{"screens":[{"slug":"a","blocks":[{"name":"b","type":"spacer","text":"x"}]}]}""", "A block has no 'text'")]
    [InlineData("""{"screens":[{"slug":"a","blocks":[{"name":"b","type":"hero-slider"}]}]}""", "A hero slider needs 'slides'.")]
    [InlineData("""{"screens":[{"slug":"a","for":{"countries":["FRA"]}}]}""", "A country is two letters, such as FR.")]
    [InlineData("""{"screens":[{"slug":"a","for":{"countries":["FR"],"exceptCountries":["BE"]}}]}""", "A rule has 'countries' or 'exceptCountries'.")]
    [InlineData("""{"screens":[{"slug":"a","for":{"devices":["watch"]}}]}""", "'devices' is none of phone, tablet, television, computer.")]
    [InlineData("""{"screens":[{"slug":"a","for":{"from":"tomorrow"}}]}""", "'from' is a moment such as")]
    [InlineData("""{"screens":[{"slug":"a","for":{"from":"2026-02-01T00:00:00Z","to":"2026-01-01T00:00:00Z"}}]}""", "'from' is before 'to'.")]
    [InlineData("""{"screens":[{"slug":"a","title":{"de":"Start"}}]}""", "The platform has no language 'de', but en, fr, ar.")]
    [InlineData("""{"menus":[{"place":"left"}]}""", "'place' is none of top, footer, side.")]
    [InlineData("""{"menus":[{"place":"top","items":[{"name":"a","target":{"screen":"nowhere"}}]}]}""", "There is no screen 'nowhere' in this document.")]
    [InlineData("""{"menus":[{"place":"top","items":[{"name":"a","target":{"url":"javascript:alert(1)"}}]}]}""", "'url' is an address")]
    [InlineData("""{"menus":[{"place":"top","items":[{"name":"a","target":{"film":1}}]}]}""", "A target is one of screen, product")]
    [InlineData("""{"menus":[{"place":"top","items":[{"name":"a","items":[{"name":"b","items":[]}]}]}]}""", "An entry has no 'items'")]
    [InlineData("""{"pages":[{"slug":"a","type":"blog"}]}""", "'type' is none of other, legal, help.")]
    [InlineData("""[]""", "Here a document is expected")]
    public void What_is_wrong_is_told(string json, string expected)
    {
        var wrong = Assert.Throws<LayoutFormatException>(() => LayoutDocument.Read(LayoutJson.Read(json), Languages));
        Assert.Contains(expected, wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_what_later_code_has_written_what_is_known_is_read()
    {
        const string Json = """
            {"slug":"home","color":"red","blocks":[{"name":"a","type":"hologram"},{"name":"b","type":"spacer","size":"small","depth":3}]}
            """;
        var screen = new LayoutReader(LanguageCode.None, isStrict: false).ReadScreen(LayoutJson.Read(Json));
        Assert.Equal(["b"], screen.Blocks.Select(static block => block.Name));

        // What it is for must be known: it might not be for everybody.
        Assert.Throws<LayoutFormatException>(() => new LayoutReader(LanguageCode.None, isStrict: false)
            .ReadScreen(LayoutJson.Read("""{"slug":"home","for":{"planets":["mars"]}}""")));
    }
}
