using System.Collections.Immutable;

namespace Kinow.ClientApi.Core.Screens;

/// <summary>A menu of apps.</summary>
public sealed record Menu : ILayout
{
    /// <summary>Most entries, and most below each.</summary>
    public const int MaxItems = 30;

    /// <inheritdoc/>
    public required long Id { get; init; }

    /// <summary>Where it is.</summary>
    public required MenuPlace Place { get; init; }

    /// <inheritdoc/>
    public int Position { get; init; }

    /// <inheritdoc/>
    public DisplayRule Rule { get; init; } = DisplayRule.Everybody;

    /// <summary>Its entries, in order.</summary>
    public ImmutableArray<MenuItem> Items { get; init; } = [];

    string ILayout.Key => MenuPlaces.NameOf(Place);
}
