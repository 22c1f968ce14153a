using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Screens.Format;

/// <summary>Writes what <see cref="LayoutReader"/> reads.</summary>
public static class LayoutWriter
{
    /// <summary>A screen.</summary>
    public static LayoutNode Write(Screen screen)
    {
        ArgumentNullException.ThrowIfNull(screen);
        return Begin(screen.Rule, new LayoutParts().Add("slug", screen.Slug).Add("title", screen.Title))
            .Add("blocks", screen.Blocks.Select(Write)).Node;
    }

    /// <summary>A menu.</summary>
    public static LayoutNode Write(Menu menu)
    {
        ArgumentNullException.ThrowIfNull(menu);
        return Begin(menu.Rule, new LayoutParts().Add("place", MenuPlaces.NameOf(menu.Place))).Add("items", menu.Items.Select(Write)).Node;
    }

    /// <summary>A page of text.</summary>
    public static LayoutNode Write(ContentPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var parts = new LayoutParts().Add("slug", page.Slug).Add("type", LayoutWords.PageTypes.NameOf(page.Type)).Add("title", page.Title);
        return Begin(page.Rule, parts).Add("text", page.Text).Add("metaDescription", page.MetaDescription).Node;
    }

    private static LayoutNode Write(ScreenBlock block)
    {
        var parts = new LayoutParts().Add("name", block.Name).Add("type", LayoutWords.BlockTypes.NameOf(block.Type))
            .Add("title", block.Title);
        return Begin(block.Rule, parts)
            .Add("text", block.Text)
            .Add("image", block.Image)
            .Add("imageType", block.ImageType)
            .Add("columns", block.Columns is { } columns ? LayoutNode.Of(columns) : null)
            .Add("size", block.Size is { } size ? LayoutWords.Sizes.NameOf(size) : null)
            .Add("products", block.Products is { } source ? Write(source) : null)
            .Add("target", Write(block.Target))
            .Add("slides", block.Slides.Select(Write)).Node;
    }

    private static LayoutNode Write(HeroSlide slide) =>
        Begin(slide.Rule, new LayoutParts().Add("name", slide.Name).Add("title", slide.Title))
            .Add("text", slide.Text).Add("image", slide.Image).Add("target", Write(slide.Target)).Node;

    private static LayoutNode Write(MenuItem item) =>
        Begin(item.Rule, new LayoutParts().Add("name", item.Name).Add("title", item.Title))
            .Add("icon", item.Icon).Add("target", Write(item.Target)).Add("items", item.Items.Select(Write)).Node;

    private static LayoutNode Write(ProductSource source) => new LayoutParts()
        .Add("category", source.CategoryId is { } category ? LayoutNode.Of(category) : null)
        .Add("query", source.Query)
        .Add("sort", source.Sort.Select(static key => LayoutNode.Of(key)))
        .Add("ids", source.Ids?.Select(static id => LayoutNode.Of(id)) ?? []).Node;

    private static LayoutNode? Write(LinkTarget? target)
    {
        if (target is null) return null;
        var isNumbered = target.Type is LinkTargetType.Product or LinkTargetType.Category;
        var value = isNumbered ? LayoutNode.Of(target.Id) : LayoutNode.Of(target.Text);
        return LayoutNode.Of([new LayoutMember(LayoutWords.Targets.NameOf(target.Type), value)]);
    }

    private static LayoutParts Begin(DisplayRule rule, LayoutParts parts)
    {
        var isListed = rule.Countries.ListedCountries == GeolocationBehavior.Allow;
        var isOnly = rule.Groups.Behavior == GroupRestrictionBehavior.Only;
        var countries = rule.Countries.Countries.Select(static country => LayoutNode.Of(country.ToString()));
        var groups = rule.Groups.Groups.Select(static group => LayoutNode.Of(group));
        var conditions = new LayoutParts()
            .Add(isListed ? "countries" : "exceptCountries", countries)
            .Add(isOnly ? "groups" : "exceptGroups", groups)
            .Add("languages", rule.Languages.Select(static language => LayoutNode.Of(language.ToString())))
            .Add("devices", rule.Devices.Select(static device => LayoutNode.Of(LayoutWords.Devices.NameOf(device))))
            .Add("from", rule.From)
            .Add("to", rule.To).Node;
        return parts
            .Add("active", rule.Active ? null : LayoutNode.Of(false))
            .Add("for", conditions.Members is { IsEmpty: false } ? conditions : null);
    }
}
