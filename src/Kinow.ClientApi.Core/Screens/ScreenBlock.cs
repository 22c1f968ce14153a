using System.Collections.Immutable;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Screens;

/// <summary>A block of a screen. What its type does not have is left empty.</summary>
public sealed record ScreenBlock
{
    /// <summary>Name, unique on its screen.</summary>
    public required string Name { get; init; }

    /// <summary>What it is.</summary>
    public required ScreenBlockType Type { get; init; }

    /// <summary>Who is shown it.</summary>
    public DisplayRule Rule { get; init; } = DisplayRule.Everybody;

    /// <summary>Title.</summary>
    public LocalizedText Title { get; init; } = LocalizedText.Missing;

    /// <summary>Text of a banner, or of a block of text in CommonMark.</summary>
    public LocalizedText Text { get; init; } = LocalizedText.Missing;

    /// <summary>Address of the picture of a banner.</summary>
    public LocalizedText Image { get; init; } = LocalizedText.Missing;

    /// <summary>Where it leads, or where all of its products are.</summary>
    public LinkTarget? Target { get; init; }

    /// <summary>The products of a rail, a grid, or what is live.</summary>
    public ProductSource? Products { get; init; }

    /// <summary>Format of picture to show products by.</summary>
    public string? ImageType { get; init; }

    /// <summary>How many products of a grid stand side by side.</summary>
    public int? Columns { get; init; }

    /// <summary>How much room a spacer leaves.</summary>
    public SpacerSize? Size { get; init; }

    /// <summary>The slides of a hero slider.</summary>
    public ImmutableArray<HeroSlide> Slides { get; init; } = [];
}
