using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Screens;

/// <summary>A picture of a hero slider.</summary>
public sealed record HeroSlide
{
    /// <summary>Name, unique in its slider.</summary>
    public required string Name { get; init; }

    /// <summary>Who is shown it.</summary>
    public DisplayRule Rule { get; init; } = DisplayRule.Everybody;

    /// <summary>Title.</summary>
    public LocalizedText Title { get; init; } = LocalizedText.Missing;

    /// <summary>A sentence.</summary>
    public LocalizedText Text { get; init; } = LocalizedText.Missing;

    /// <summary>Address of the picture.</summary>
    public LocalizedText Image { get; init; } = LocalizedText.Missing;

    /// <summary>Where it leads; null for nowhere.</summary>
    public LinkTarget? Target { get; init; }
}
