using System.Text.Json;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Screens;

/// <summary>Menus lead to what there is, and pages have their text in the language of the request.</summary>
public sealed class MenuTests
{
    private const string Query = """
        query ($place: MenuPlace!, $device: DeviceClass) {
          cms { menu(place: $place, device: $device) { id place items { ...Item items { ...Item items { id } } } } }
        }
        fragment Item on MenuItem {
          id title icon
          target {
            __typename
            ... on ScreenTarget { slug } ... on PageTarget { slug } ... on UrlTarget { url } ... on SearchTarget { text }
            ... on ProductTarget { productId product { name } } ... on CategoryTarget { categoryId category { name } }
          }
        }
        """;

    private readonly Api api = Api.Counted();

    [Fact]
    public async Task A_menu_is_one_call_and_one_for_what_it_leads_to()
    {
        var menu = (await api.DataAsync(Query, new { place = "TOP" }, new() { Language = "fr" })).At("cms.menu");
        Assert.Equal(["Accueil", "Famille", "Genres", "Rechercher"], menu.Items("items").Select(static item => item.Text("title")));
        Assert.Equal(
            ["ScreenTarget", "ScreenTarget", null, "SearchTarget"],
            menu.Items("items").Select(static item => item.At("target") is { ValueKind: JsonValueKind.Object } target ? target.Text("__typename") : null));
        Assert.Equal(6, menu.Items("items.2.items").Length);
        Assert.Equal(("1-genres-genre-1", "Drames"), (menu.Text("items.2.items.0.id"), menu.Text("items.2.items.0.target.category.name")));
        Assert.Equal(["Search menu(1)", "Get category(7)"], api.Store.Calls);
    }

    [Fact]
    public async Task A_menu_of_some_devices_is_for_these()
    {
        Assert.Equal(JsonValueKind.Null, (await api.DataAsync(Query, new { place = "SIDE" })).At("cms.menu").ValueKind);
        var menu = (await api.DataAsync(Query, new { place = "SIDE", device = "TELEVISION" })).At("cms.menu");
        Assert.Equal("western", menu.Text("items.2.target.text"));
    }

    [Fact]
    public async Task A_page_has_its_text()
    {
        var page = (await api.DataAsync(
            """{ cms { page(slug: "terms") { id slug type title text metaDescription dateUpd } } }""", caller: new() { Language = "fr" })).At("cms.page");
        Assert.Equal(("2", "LEGAL", "Conditions d’utilisation"), (page.Text("id"), page.Text("type"), page.Text("title")));
        Assert.StartsWith("# Conditions", page.Text("text"), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, (await api.DataAsync("""{ cms { page(slug: "nothing") { id } } }""")).At("cms.page").ValueKind);
    }
}
