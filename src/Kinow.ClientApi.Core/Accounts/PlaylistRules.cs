using System.Collections.Immutable;
using Kinow.ClientApi.Core.Paging;

namespace Kinow.ClientApi.Core.Accounts;

/// <summary>What playlists an account may have.</summary>
public static class PlaylistRules
{
    /// <summary>Most playlists of an account.</summary>
    public const int MaxPlaylists = 100;

    /// <summary>Most products of a playlist.</summary>
    public const int MaxProducts = 1_000;

    /// <summary>Most products in all playlists of an account together: an account is read with all that belongs to it.</summary>
    public const int MaxProductsInAll = 10_000;

    /// <summary>Checks whether an account may have one more playlist.</summary>
    /// <returns>What is wrong, or null.</returns>
    public static InputError? CheckCreate(User user)
    {
        ArgumentNullException.ThrowIfNull(user);
        return user.Playlists.Length >= MaxPlaylists
            ? new("input", $"An account has at most {MaxPlaylists} playlists: delete one first.")
            : null;
    }

    /// <summary>Checks the products that a playlist shall have.</summary>
    /// <param name="user">The account.</param>
    /// <param name="before">The playlist as it is; null for a new one.</param>
    /// <param name="productIds">The products, each once.</param>
    /// <param name="isVisible">Whether a product is visible to the account.</param>
    /// <returns>What is wrong, or null.</returns>
    public static InputError? CheckProducts(User user, Playlist? before, ImmutableArray<long> productIds, Func<long, bool> isVisible)
    {
        ArgumentNullException.ThrowIfNull(user);
        if (productIds.Length > MaxProducts) return new("products", $"A playlist has at most {MaxProducts} products.");
        var others = user.Playlists.Where(playlist => playlist.Id != before?.Id).Sum(static playlist => playlist.ProductIds.Length);
        if (others + productIds.Length > MaxProductsInAll)
            return new("products", $"The playlists of an account have at most {MaxProductsInAll} products together.");
        var had = before?.ProductIds.ToHashSet() ?? [];
        return productIds.All(id => had.Contains(id) || isVisible(id)) ? null : new("products", "One of the products does not exist.");
    }
}
