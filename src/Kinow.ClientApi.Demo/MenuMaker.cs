using System.Collections.Immutable;
using Kinow.ClientApi.Core.Screens;
using Kinow.ClientApi.Demo.Words;

namespace Kinow.ClientApi.Demo;

/// <summary>Makes the menus: one for each place, with targets of all kinds.</summary>
internal static class MenuMaker
{
    internal static ImmutableArray<Menu> All { get; } =
    [
        new()
        {
            Id = 1,
            Place = MenuPlace.Top,
            Items =
            [
                Item("home", "home", new(LinkTargetType.Screen, Text: "home"), "Home", "Accueil", "الرئيسية"),
                Item("family", null, new(LinkTargetType.Screen, Text: "family"), "Family", "Famille", "عائلة"),
                Item("genres", null, null, "Genres", "Genres", "أنواع") with
                {
                    Items = [.. Enumerable.Range(1, 6).Select(Genre)],
                },
                Item("search", "search", new(LinkTargetType.Search), "Search", "Rechercher", "بحث"),
                Item("retired", null, new(LinkTargetType.Category, CategoryMaker.InactiveCategory), "Retired", "Retirés", "متقاعد"),
            ],
        },
        new()
        {
            Id = 2,
            Place = MenuPlace.Footer,
            Items =
            [
                Item("terms", null, new(LinkTargetType.Page, Text: "terms"), "Terms of use", "Conditions d’utilisation", "شروط الاستخدام"),
                Item("privacy", null, new(LinkTargetType.Page, Text: "privacy"), "Privacy", "Vie privée", "الخصوصية"),
                Item("help", null, new(LinkTargetType.Page, Text: "help"), "Help", "Aide", "مساعدة"),
                Item("site", null, new(LinkTargetType.Url, Text: "https://demo.kinow.example"), "Our site", "Notre site", "موقعنا"),
            ],
        },
        new()
        {
            Id = 3,
            Place = MenuPlace.Side,
            Rule = new() { Devices = [DeviceClass.Television] },
            Items =
            [
                Item("home", "home", new(LinkTargetType.Screen, Text: "home"), "Home", "Accueil", "الرئيسية"),
                Item("first", null, new(LinkTargetType.Product, 1), "Tonight", "Ce soir", "الليلة"),
                Item("westerns", null, new(LinkTargetType.Search, Text: "western"), "Westerns", "Westerns", "أفلام الغرب"),
            ],
        },
    ];

    private static MenuItem Genre(int rail)
    {
        var name = Words.Genre.All[rail].Name;
        var target = new LinkTarget(LinkTargetType.Category, CategoryMaker.RailId(rail));
        return Item($"genre-{rail}", null, target, name.English, name.French, name.Arabic);
    }

    private static MenuItem Item(string name, string? icon, LinkTarget? target, string english, string french, string arabic) => new()
    {
        Name = name,
        Icon = icon,
        Target = target,
        Title = new Trilingual(english, french, arabic).ToText(),
    };
}
