using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Screens;

/// <summary>A page of text.</summary>
public sealed record ContentPage : ILayout
{
    /// <inheritdoc/>
    public required long Id { get; init; }

    /// <summary>The name that it is asked for by.</summary>
    public required string Slug { get; init; }

    /// <inheritdoc/>
    public int Position { get; init; }

    /// <inheritdoc/>
    public DisplayRule Rule { get; init; } = DisplayRule.Everybody;

    /// <summary>What it is about.</summary>
    public ContentPageType Type { get; init; }

    /// <summary>Title.</summary>
    public LocalizedText Title { get; init; } = LocalizedText.Missing;

    /// <summary>The text, in CommonMark.</summary>
    public LocalizedText Text { get; init; } = LocalizedText.Missing;

    /// <summary>Description for search engines.</summary>
    public LocalizedText MetaDescription { get; init; } = LocalizedText.Missing;

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset DateUpd { get; init; }

    string ILayout.Key => Slug;
}
