using System.Collections.Immutable;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Screens;

/// <summary>A screen of apps.</summary>
public sealed record Screen : ILayout
{
    /// <summary>Most blocks.</summary>
    public const int MaxBlocks = 50;

    /// <inheritdoc/>
    public required long Id { get; init; }

    /// <summary>The name that it is asked for by.</summary>
    public required string Slug { get; init; }

    /// <inheritdoc/>
    public int Position { get; init; }

    /// <inheritdoc/>
    public DisplayRule Rule { get; init; } = DisplayRule.Everybody;

    /// <summary>Title.</summary>
    public LocalizedText Title { get; init; } = LocalizedText.Missing;

    /// <summary>What is on it, in order.</summary>
    public ImmutableArray<ScreenBlock> Blocks { get; init; } = [];

    string ILayout.Key => Slug;
}
