namespace Kinow.ClientApi.Core.Commands;

/// <summary>A product is, or is not, among the bookmarks.</summary>
public sealed record SetBookmark : Command
{
    /// <summary>The product.</summary>
    public required long ProductId { get; init; }

    /// <summary>Whether it is bookmarked.</summary>
    public required bool Bookmarked { get; init; }
}
