using System.Collections.Immutable;

namespace Kinow.ClientApi.Core.Screens;

/// <summary>What of a layout an audience is shown: first what is meant for it, then what of that leads to something.</summary>
public static class LayoutRules
{
    /// <summary>The first of a key that is meant for an audience; null when none is.</summary>
    /// <param name="layouts">In their order; those of other keys are passed over.</param>
    public static T? Choose<T>(IEnumerable<T> layouts, string key, DisplayAudience audience)
        where T : class, ILayout =>
        layouts.FirstOrDefault(layout => layout.Key == key && layout.Rule.Allows(audience));

    /// <summary>The blocks of a screen that are meant for an audience, with the slides that are.</summary>
    public static ImmutableArray<ScreenBlock> BlocksFor(Screen screen, DisplayAudience audience)
    {
        ArgumentNullException.ThrowIfNull(screen);
        return
        [
            .. screen.Blocks.Where(block => block.Rule.Allows(audience)).Select(block => block.Slides.IsEmpty
                ? block
                : block with { Slides = [.. block.Slides.Where(slide => slide.Rule.Allows(audience))] }),
        ];
    }

    /// <summary>The entries of a menu that are meant for an audience, with those below them that are.</summary>
    public static ImmutableArray<MenuItem> ItemsFor(Menu menu, DisplayAudience audience)
    {
        ArgumentNullException.ThrowIfNull(menu);
        return ItemsFor(menu.Items, audience);
    }

    /// <summary>What of a block leads to something; null when the block does not.</summary>
    /// <param name="items">What can be seen.</param>
    public static ScreenBlock? Keep(ScreenBlock block, ILayoutItems items)
    {
        ArgumentNullException.ThrowIfNull(block);
        if (!Leads(block.Target, items))
        {
            // Products can be shown without a place where all of them are.
            if (block.Products is null) return null;
            block = block with { Target = null };
        }

        if (block.Products is { } products && !HasProducts(products, items)) return null;
        if (block.Type != ScreenBlockType.HeroSlider) return block;
        var slides = block.Slides.RemoveAll(slide => !Leads(slide.Target, items));
        return slides.IsEmpty ? null : block with { Slides = slides };
    }

    /// <summary>What of an entry leads to something; null when neither it nor an entry below it does.</summary>
    /// <param name="items">What can be seen.</param>
    public static MenuItem? Keep(MenuItem item, ILayoutItems items)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (!Leads(item.Target, items)) return null;
        if (item.Items.IsEmpty) return item;
        var below = item.Items.RemoveAll(other => !Leads(other.Target, items));
        return below.IsEmpty && item.Target is null ? null : item with { Items = below };
    }

    private static ImmutableArray<MenuItem> ItemsFor(ImmutableArray<MenuItem> items, DisplayAudience audience) =>
    [
        .. items.Where(item => item.Rule.Allows(audience))
            .Select(item => item.Items.IsEmpty ? item : item with { Items = ItemsFor(item.Items, audience) }),
    ];

    private static bool HasProducts(ProductSource source, ILayoutItems items) =>
        source.Ids is { } ids ? ids.Any(items.HasProduct) : source.CategoryId is not { } category || items.HasCategory(category);

    private static bool Leads(LinkTarget? target, ILayoutItems items) => target?.Type switch
    {
        LinkTargetType.Product => items.HasProduct(target.Id),
        LinkTargetType.Category => items.HasCategory(target.Id),
        _ => true,
    };
}
