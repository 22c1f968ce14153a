using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Screens;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Demo.Words;

namespace Kinow.ClientApi.Demo;

/// <summary>Makes screens: a home of 30 rails, one for televisions, and others. Some are gone, to come, or off.</summary>
internal sealed class ScreenMaker(PictureMaker pictures)
{
    private const int Slides = 5;
    private const int Subcategories = 20;
    private const long Gone = 999_999_999;

    internal ImmutableArray<Screen> Make(DateTimeOffset now) =>
    [
        new() { Id = 1, Slug = "home", Position = 1, Title = In("Home", "Accueil", "الرئيسية"), Blocks = Home() },
        new()
        {
            Id = 2,
            Slug = "home",
            Title = In("Home", "Accueil", "الرئيسية"),
            Rule = new() { Devices = [DeviceClass.Television] },
            Blocks = [Hero(), Own("continue", ScreenBlockType.ContinueWatching, In("Go on", "Reprendre", "تابع")), .. Rails()],
        },
        new()
        {
            Id = 3,
            Slug = "family",
            Title = In("Family", "Famille", "عائلة"),
            Blocks =
            [
                Block("welcome", ScreenBlockType.Text) with
                {
                    Text = In("For *all* ages.", "Pour *tous* les âges.", "لجميع *الأعمار*."),
                },
                Block("all", ScreenBlockType.Grid) with
                {
                    Columns = 4, ImageType = "cover_small", Products = new() { CategoryId = CategoryMaker.RailId(5), Sort = ["-dateAdd"] },
                },
            ],
        },
        new()
        {
            Id = 4,
            Slug = "holidays",
            Title = In("Holidays", "Les fêtes", "الأعياد"),
            Rule = new() { From = now.AddDays(10), To = now.AddDays(40) },
            Blocks = [Searched("films", In("For long evenings", "Pour les longues soirées", "لأمسيات طويلة"), "duration:>7200")],
        },
        new()
        {
            Id = 5,
            Slug = "draft",
            Rule = DisplayRule.Everybody with { Active = false },
            Title = In("Draft", "Brouillon", "مسودة"),
            Blocks = [Block("room", ScreenBlockType.Spacer) with { Size = SpacerSize.Large }],
        },
    ];

    private ImmutableArray<ScreenBlock> Home() =>
    [
        Hero(),
        Own("continue", ScreenBlockType.ContinueWatching, In("Go on", "Reprendre", "تابع")),
        Block("live", ScreenBlockType.LiveNow) with { Title = In("Only now", "En ce moment", "الآن فقط"), ImageType = "photogramme_large" },
        .. Rails(),
        Own("my-list", ScreenBlockType.MyList, In("My list", "Ma liste", "قائمتي")),
        Own("for-you", ScreenBlockType.Recommendations, In("For you", "Pour vous", "لك")),
        Block("room", ScreenBlockType.Spacer) with { Size = SpacerSize.Medium },
        Block("near", ScreenBlockType.Banner) with
        {
            Rule = new() { Countries = Only("FR", "TN") },
            Title = In("Near you", "Près de chez vous", "بالقرب منك"),
            Image = LocalizedText.Of(Trilingual.En, pictures.Address("banners", 1, "wide")),
            Target = new(LinkTargetType.Page, Text: "terms"),
        },
        Block("gone", ScreenBlockType.Banner) with { Title = In("Gone", "Parti", "ذهب"), Target = new(LinkTargetType.Product, Gone) },
    ];

    // Two are searched for, one is a list, and of one the category is switched off.
    private static IEnumerable<ScreenBlock> Rails() =>
    [
        Searched("newest", In("Just added", "Ajouts récents", "أضيف حديثا"), "type:TVOD", "-dateAdd"),
        Searched("long", In("For long evenings", "Pour les longues soirées", "لأمسيات طويلة"), "duration:>7200"),
        .. Enumerable.Range(0, CategoryMaker.Rails - 2).Select(static rail => OfCategory(
            $"rail-{rail + 1}", Genre.All[rail].Name.ToText(), CategoryMaker.RailId(rail))),
        .. Enumerable.Range(0, Subcategories - 1).Select(static number => (Rail: number / 3, Index: number % 3)).Select(
            static place => OfCategory(
                $"rail-{place.Rail + 1}-{place.Index + 1}",
                Genre.All[place.Rail].Subcategories[place.Index].ToText(),
                CategoryMaker.SubcategoryId(place.Rail, place.Index))),
        Block("chosen", ScreenBlockType.Rail) with
        {
            Title = In("Our choice", "Notre sélection", "اختيارنا"),
            Products = new() { Ids = [.. Enumerable.Range(1, 40).Select(static n => (long)n), Gone] },
        },
        OfCategory("retired", In("Retired", "Retirés", "متقاعد"), CategoryMaker.InactiveCategory),
    ];

    private ScreenBlock Hero() => Block("hero", ScreenBlockType.HeroSlider) with
    {
        Slides =
        [
            .. Enumerable.Range(1, Slides).Select(number => new HeroSlide
            {
                Name = $"slide-{number}",
                Image = LocalizedText.Of(Trilingual.En, pictures.Address("products", number, "background")),
                Target = new(LinkTargetType.Product, number),
            }),
            new()
            {
                Name = "family",
                Title = In("For the family", "Pour la famille", "للعائلة"),
                Image = LocalizedText.Of(Trilingual.En, pictures.Address("categories", 6, "background")),
                Target = new(LinkTargetType.Screen, Text: "family"),
            },
        ],
    };

    private static ScreenBlock OfCategory(string name, LocalizedText title, long category) => Block(name, ScreenBlockType.Rail) with
    {
        Title = title,
        Products = new() { CategoryId = category },
        Target = new(LinkTargetType.Category, category),
    };

    private static ScreenBlock Searched(string name, LocalizedText title, string query, params ImmutableArray<string> sort) =>
        Block(name, ScreenBlockType.Rail) with { Title = title, Products = new() { Query = query, Sort = sort } };

    private static ScreenBlock Own(string name, ScreenBlockType type, LocalizedText title) => Block(name, type) with { Title = title };

    private static ScreenBlock Block(string name, ScreenBlockType type) => new() { Name = name, Type = type };

    private static GeolocationRule Only(params string[] countries) => new()
    {
        Enabled = true,
        ListedCountries = GeolocationBehavior.Allow,
        OtherCountries = GeolocationBehavior.Deny,
        Countries = [.. countries.Select(static country => CountryCode.Parse(country))],
    };

    private static LocalizedText In(string english, string french, string arabic) => new Trilingual(english, french, arabic).ToText();
}
