using System.Collections.Immutable;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Screens;

/// <summary>An entry of a menu.</summary>
public sealed record MenuItem
{
    /// <summary>Name, unique in its menu.</summary>
    public required string Name { get; init; }

    /// <summary>Who is shown it.</summary>
    public DisplayRule Rule { get; init; } = DisplayRule.Everybody;

    /// <summary>Its text.</summary>
    public LocalizedText Title { get; init; } = LocalizedText.Missing;

    /// <summary>Name of its icon; null for none.</summary>
    public string? Icon { get; init; }

    /// <summary>Where it leads; null for nowhere.</summary>
    public LinkTarget? Target { get; init; }

    /// <summary>The entries below it; these have none.</summary>
    public ImmutableArray<MenuItem> Items { get; init; } = [];
}
