using System.Collections.Immutable;
using Kinow.ClientApi.Core.Kinds;

namespace Kinow.ClientApi.Core.Screens.Format;

/// <summary>Reads the blocks of screens.</summary>
internal sealed class BlockReader(LayoutScope scope)
{
    private const long MostColumns = 12;
    private const int MostSlides = 20;
    private const int MostIds = 100;

    public ScreenBlock Read(LayoutNode node)
    {
        var part = new LayoutPart(node, "a block");
        var type = LayoutPart.WordOf(part.Get("type"), "type", LayoutWords.BlockTypes);
        var block = new ScreenBlock
        {
            Name = part.Name("name"),
            Type = type,
            Rule = RuleReader.Read(part),
            Title = scope.Text(part, "title"),
        };
        block = type switch
        {
            ScreenBlockType.HeroSlider => block with { Slides = ReadSlides(part) },
            ScreenBlockType.Rail => WithProducts(part, block) with { Target = scope.Target(part) },
            ScreenBlockType.Grid => WithProducts(part, block) with
            {
                Target = scope.Target(part),
                Columns = (int?)part.Number("columns", 1, MostColumns),
            },
            ScreenBlockType.LiveNow => WithProducts(part, block, isNeeded: false),
            ScreenBlockType.Banner => block with
            {
                Text = scope.Text(part, "text"),
                Image = scope.Text(part, "image"),
                Target = scope.Target(part),
            },
            ScreenBlockType.Text => block with { Text = scope.Text(part, "text"), Target = scope.Target(part) },
            ScreenBlockType.Spacer => block with { Size = part.Word("size", LayoutWords.Sizes) },
            _ => block,
        };
        scope.End(part);
        return block;
    }

    private ImmutableArray<HeroSlide> ReadSlides(LayoutPart part)
    {
        var slides = scope.List(part, "slides", MostSlides, ReadSlide, static slide => slide.Name);
        return slides.IsEmpty ? throw new LayoutFormatException(part.Line, "A hero slider needs 'slides'.") : slides;
    }

    private HeroSlide ReadSlide(LayoutNode node)
    {
        var part = new LayoutPart(node, "a slide");
        var slide = new HeroSlide
        {
            Name = part.Name("name"),
            Rule = RuleReader.Read(part),
            Title = scope.Text(part, "title"),
            Text = scope.Text(part, "text"),
            Image = scope.Text(part, "image"),
            Target = scope.Target(part),
        };
        scope.End(part);
        return slide;
    }

    private ScreenBlock WithProducts(LayoutPart part, ScreenBlock block, bool isNeeded = true)
    {
        var node = isNeeded ? part.Get("products") : part.Find("products");
        return block with { Products = node is null ? null : ReadProducts(node), ImageType = part.Text("imageType") };
    }

    private ProductSource ReadProducts(LayoutNode node)
    {
        var part = new LayoutPart(node, "what the products are");
        var source = new ProductSource
        {
            CategoryId = part.Number("category", 1, long.MaxValue),
            Query = part.Text("query"),
            Sort = [.. part.List("sort").Select(static key => LayoutPart.TextOf(key, "sort"))],
            Ids = part.Has("ids")
                ? [.. part.List("ids").Select(static id => LayoutPart.NumberOf(id, "ids", 1, long.MaxValue)).Distinct()]
                : null,
        };
        scope.End(part);
        if (source.Ids is { Length: 0 or > MostIds })
            throw new LayoutFormatException(part.Line, $"'ids' are 1 to {MostIds} products.");
        if (source is { Ids: not null } and not { CategoryId: null, Query: null, Sort: [] })
            throw new LayoutFormatException(part.Line, "Products are named by 'ids', or searched for by 'category', 'query' and 'sort'.");
        if (source is { Ids: null, CategoryId: null, Query: null, Sort: [] })
            throw new LayoutFormatException(part.Line, "Say which products: 'ids', 'category', 'query' or 'sort'.");
        return source.TryCompile(ItemKinds.Product.Fields, out _) is { } wrong && scope.IsStrict
            ? throw new LayoutFormatException(part.Line, wrong.Message)
            : source;
    }
}
