using Kinow.ClientApi.Core.Paging;

namespace Kinow.ClientApi.Core.Accounts;

/// <summary>What toggling a bookmark comes to.</summary>
public static class BookmarkRules
{
    /// <summary>Most bookmarks of a profile.</summary>
    public const int MaxBookmarks = 1_000;

    /// <summary>Whether an account has bookmarked a product.</summary>
    public static bool Has(User user, long productId) => user.Bookmarks.Any(bookmark => bookmark.ProductId == productId);

    /// <summary>Whether a bookmark may be toggled. One may always be taken out.</summary>
    /// <param name="user">The account.</param>
    /// <param name="productId">The product.</param>
    /// <param name="visible">Whether the product is visible to the account.</param>
    /// <returns>What is wrong, or null.</returns>
    public static InputError? CheckToggle(User user, long productId, bool visible)
    {
        if (Has(user, productId)) return null;
        if (!visible) return new("product", "There is no such product.");
        return user.Bookmarks.Length >= MaxBookmarks
            ? new("product", $"A profile has at most {MaxBookmarks} bookmarks: take one out first.")
            : null;
    }
}
