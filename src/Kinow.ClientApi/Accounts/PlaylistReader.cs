using System.Collections.Immutable;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Sessions;

namespace Kinow.ClientApi.Accounts;

/// <summary>Turns what callers say about playlists into what these may be.</summary>
internal sealed class PlaylistReader(CatalogReader catalog)
{
    /// <summary>The playlist of an account with an id; null when it has none.</summary>
    public static Playlist? Find(User user, string id) =>
        ItemId.ParseUuid(id) is { } known ? user.Playlists.FirstOrDefault(playlist => playlist.Id == known) : null;

    /// <exception cref="GraphQLException">It is not accepted; the code is BAD_USER_INPUT.</exception>
    public static string ReadName(string given)
    {
        Refusal.ThrowIf(ProfileRules.ReadName("name", given, out var name));
        return name!;
    }

    /// <summary>Reads the products that a playlist shall have, each once.</summary>
    /// <param name="before">The playlist as it is; null for a new one.</param>
    /// <exception cref="GraphQLException">They are not accepted; the code is BAD_USER_INPUT.</exception>
    public async ValueTask<ImmutableArray<long>> ReadProductsAsync(
        IEnumerable<string> given, User user, Playlist? before, ClientApiRequest request)
    {
        // What is the id of nothing is as invisible as a number that no product has.
        ImmutableArray<long> ids = [.. given.Select(static id => ItemId.Parse(id) ?? -1).Distinct()];
        var had = before?.ProductIds ?? [];
        long[] added = [.. ids.Except(had).Where(static id => id > 0)];
        var products = await catalog.ItemsAsync(ItemKinds.Product, added, request);
        var visible = products.OfType<Product>().Select(static product => product.Id).ToHashSet();
        Refusal.ThrowIf(PlaylistRules.CheckProducts(user, before, ids, visible.Contains));
        return ids;
    }
}
