using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Screens;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Tests.Screens;

/// <summary>Who is shown what, at an instant.</summary>
public sealed class LayoutRulesTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void All_conditions_have_to_fit()
    {
        var rule = new DisplayRule
        {
            Countries = new()
            {
                Enabled = true,
                ListedCountries = GeolocationBehavior.Allow,
                OtherCountries = GeolocationBehavior.Deny,
                Countries = [CountryCode.Parse("FR")],
            },
            Groups = new(GroupRestrictionBehavior.Only, [3]),
            Languages = [LanguageCode.Parse("fr")],
            Devices = [DeviceClass.Television, DeviceClass.Tablet],
            From = Now,
            To = Now.AddDays(1),
        };
        var fitting = For() with { Device = DeviceClass.Tablet };
        Assert.True(rule.Allows(fitting));
        Assert.False(rule.Allows(fitting with { Device = DeviceClass.Phone }));
        Assert.False(rule.Allows(fitting with { Device = null }));
        Assert.False(rule.Allows(fitting with { Catalog = fitting.Catalog with { Country = CountryCode.Parse("BE") } }));
        Assert.False(rule.Allows(fitting with { Catalog = fitting.Catalog with { Groups = GroupSet.None } }));
        Assert.False(rule.Allows(fitting with { Catalog = fitting.Catalog with { Instant = Now.AddTicks(-1) } }));
        Assert.False(rule.Allows(fitting with { Catalog = fitting.Catalog with { Instant = Now.AddDays(1) } }));
        Assert.False(rule.Allows(For("en") with { Device = DeviceClass.Tablet }));
        Assert.False((rule with { Active = false }).Allows(fitting));
        Assert.True((rule with { Active = false }).Allows(fitting with { SeesInactive = true }));
    }

    [Fact]
    public void The_first_of_a_key_that_fits_is_chosen()
    {
        Screen[] screens =
        [
            new() { Id = 1, Slug = "home", Rule = new() { From = Now.AddDays(1) } },
            new() { Id = 2, Slug = "other" },
            new() { Id = 3, Slug = "home" },
            new() { Id = 4, Slug = "home" },
        ];
        Assert.Equal(3, LayoutRules.Choose(screens, "home", For())!.Id);
        Assert.Equal(1, LayoutRules.Choose(screens, "home", For(at: Now.AddDays(2)))!.Id);
        Assert.Null(LayoutRules.Choose(screens, "none", For()));
    }

    [Fact]
    public void What_leads_to_nothing_is_left_out()
    {
        var items = new Seen([1], [10]);
        var gone = new LinkTarget(LinkTargetType.Product, 2);
        var there = new LinkTarget(LinkTargetType.Product, 1);
        Assert.Null(LayoutRules.Keep(Block(ScreenBlockType.Banner) with { Target = gone }, items));
        Assert.NotNull(LayoutRules.Keep(Block(ScreenBlockType.Banner) with { Target = there }, items));
        Assert.NotNull(LayoutRules.Keep(Block(ScreenBlockType.Banner), items));
        Assert.Null(LayoutRules.Keep(Block(ScreenBlockType.Rail) with { Products = new() { CategoryId = 11 } }, items));
        Assert.Null(LayoutRules.Keep(Block(ScreenBlockType.Rail) with { Products = new() { Ids = [2, 3] } }, items));
        Assert.NotNull(LayoutRules.Keep(Block(ScreenBlockType.Rail) with { Products = new() { Ids = [2, 1] } }, items));

        // A rail stays without the place where all of its products are.
        var rail = LayoutRules.Keep(
            Block(ScreenBlockType.Rail) with { Products = new() { CategoryId = 10 }, Target = new(LinkTargetType.Category, 11) }, items)!;
        Assert.Null(rail.Target);

        var slider = Block(ScreenBlockType.HeroSlider) with { Slides = [Slide("a", gone), Slide("b", there), Slide("c", null)] };
        Assert.Equal(["b", "c"], LayoutRules.Keep(slider, items)!.Slides.Select(static slide => slide.Name));
        Assert.Null(LayoutRules.Keep(slider with { Slides = [Slide("a", gone)] }, items));
    }

    [Fact]
    public void An_entry_that_leads_nowhere_and_holds_nothing_is_left_out()
    {
        var items = new Seen([1], []);
        MenuItem Entry(LinkTarget? target, params MenuItem[] below) => new() { Name = "a", Target = target, Items = [.. below] };
        var (gone, there) = (new LinkTarget(LinkTargetType.Category, 5), new LinkTarget(LinkTargetType.Product, 1));
        Assert.Null(LayoutRules.Keep(Entry(gone), items));
        Assert.Null(LayoutRules.Keep(Entry(null, Entry(gone)), items));
        Assert.Single(LayoutRules.Keep(Entry(null, Entry(gone), Entry(there)), items)!.Items);
        Assert.Empty(LayoutRules.Keep(Entry(there, Entry(gone)), items)!.Items);
    }

    private static DisplayAudience For(string language = "fr", DateTimeOffset? at = null) => new(
        new CatalogAudience(CountryCode.Parse("FR"), new(LanguageCode.Parse(language), LanguageCode.Parse("en")), at ?? Now)
        {
            Groups = GroupSet.Of([3]),
        });

    private static ScreenBlock Block(ScreenBlockType type) => new() { Name = "b", Type = type };

    private static HeroSlide Slide(string name, LinkTarget? target) => new() { Name = name, Target = target };

    private sealed class Seen(long[] products, long[] categories) : ILayoutItems
    {
        public bool HasProduct(long id) => products.Contains(id);

        public bool HasCategory(long id) => categories.Contains(id);
    }
}
