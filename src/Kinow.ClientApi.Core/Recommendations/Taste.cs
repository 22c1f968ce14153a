using System.Collections.Immutable;
using Kinow.ClientApi.Core.Accounts;

namespace Kinow.ClientApi.Core.Recommendations;

/// <summary>What an account tells of its taste: what it watched last and bookmarked last.</summary>
/// <param name="Liked">The products that others are compared with.</param>
/// <param name="Known">All products that it has watched or bookmarked.</param>
public sealed record Taste(ImmutableArray<long> Liked, ImmutableArray<long> Known)
{
    /// <summary>Most products of either kind that others are compared with.</summary>
    public const int MaxLiked = 5;

    /// <summary>The taste of an account.</summary>
    public static Taste Of(User user)
    {
        ArgumentNullException.ThrowIfNull(user);
        ImmutableArray<long> seen = [.. user.Watching.Select(static progress => progress.ProductId).Distinct()];
        ImmutableArray<long> bookmarked = [.. user.Bookmarks.Select(static bookmark => bookmark.ProductId)];
        return new([.. seen.Take(MaxLiked).Concat(bookmarked.Take(MaxLiked)).Distinct()], [.. seen.Concat(bookmarked).Distinct()]);
    }
}
