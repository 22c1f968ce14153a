using System.Collections.Immutable;
using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Screens;
using Kinow.ClientApi.Core.Search;

namespace Kinow.ClientApi.Screens;

/// <summary>Makes of the blocks of a screen what the contract shows.</summary>
/// <param name="items">What they name.</param>
internal sealed class BlockViews(ScreenView screen, NamedItems items)
{
    /// <summary>A block as it is shown; null when what it searches for cannot be understood.</summary>
    public ScreenBlockView? TryShow(ScreenBlock block)
    {
        var id = $"{screen.Id}-{block.Name}";
        if (block.Type is ScreenBlockType.Rail or ScreenBlockType.Grid or ScreenBlockType.LiveNow)
            return ContentOf(block) is { } content ? ShowProducts(id, block, content) : null;
        return block.Type switch
        {
            ScreenBlockType.HeroSlider => new HeroSliderBlock(id, block, SlidesOf(id, block)),
            ScreenBlockType.Banner => new BannerBlock(id, block, items.TargetOf(block.Target)),
            ScreenBlockType.ContinueWatching => new ContinueWatchingBlock(id, block),
            ScreenBlockType.MyList => new MyListBlock(id, block),
            ScreenBlockType.Recommendations => new RecommendationsBlock(id, block),
            ScreenBlockType.Text => new TextBlock(id, block, items.TargetOf(block.Target)),
            ScreenBlockType.Spacer => new SpacerBlock(id, block),
            _ => throw new ArgumentOutOfRangeException(nameof(block), block.Type, null),
        };
    }

    private ProductsBlock ShowProducts(string id, ScreenBlock block, BlockContent content) => block.Type switch
    {
        ScreenBlockType.Rail => new RailBlock(id, block, content, items.TargetOf(block.Target)),
        ScreenBlockType.Grid => new GridBlock(id, block, content, items.TargetOf(block.Target)),
        _ => new LiveNowBlock(id, block, content),
    };

    private BlockContent? ContentOf(ScreenBlock block)
    {
        var source = block.Products ?? new();
        if (source.TryCompile(ItemKinds.Product.Fields, out var request) is not null) return null;
        if (block.Type == ScreenBlockType.LiveNow)
            request = LiveNow.At(ItemKinds.Product.Fields, screen.Audience.Catalog.Instant).Within(request);
        var named = source.Ids is { } ids ? items.ProductsOf(ids) : null;
        return new(screen.Audience, new CatalogSearch(request, source.Scope), named);
    }

    private ImmutableArray<HeroSlideView> SlidesOf(string block, ScreenBlock slider) =>
        [.. slider.Slides.Select(slide => new HeroSlideView($"{block}-{slide.Name}", slide, items.TargetOf(slide.Target)))];
}
