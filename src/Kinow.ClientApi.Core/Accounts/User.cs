using System.Collections.Immutable;

namespace Kinow.ClientApi.Core.Accounts;

/// <summary>An account with all that belongs to it: one aggregate, one document.</summary>
public sealed record User
{
    /// <summary>Identifier, a UUID version 7.</summary>
    public required Guid Id { get; init; }

    /// <summary>What it says about its owner.</summary>
    public required UserProfile Profile { get; init; }

    /// <summary>False: closed; nobody can sign in.</summary>
    public bool Active { get; init; } = true;

    /// <summary>What was rented, bought or subscribed to, expired accesses included, newest first.</summary>
    public ImmutableArray<ProductAccess> Accesses { get; init; } = [];

    /// <summary>Bookmarked products, newest first.</summary>
    public ImmutableArray<Bookmark> Bookmarks { get; init; } = [];

    /// <summary>How far videos were watched, last watched first; at most one for each video.</summary>
    public ImmutableArray<WatchProgress> Watching { get; init; } = [];
}
