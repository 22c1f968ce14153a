using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Sessions;

namespace Kinow.ClientApi.Accounts;

/// <summary>Puts a product among the bookmarks or takes it out.</summary>
internal sealed class ToggleBookmark(CatalogReader catalog, AccountCommands commands)
{
    /// <returns>Whether the product is bookmarked now.</returns>
    /// <exception cref="GraphQLException">It is refused.</exception>
    public async Task<bool> RunAsync(string product, ClientApiRequest request)
    {
        var commandId = request.NewId();
        var known = ItemId.Parse(product);
        var (user, found) = await AccountCommands.UserWithAsync(
            request, known, ids => catalog.ItemsAsync(ItemKinds.Product, ids, request));
        var id = known ?? -1;
        if (user.Applied.Contains(commandId)) return BookmarkRules.Has(user, id);
        Refusal.ThrowIf(BookmarkRules.CheckToggle(user, id, found is not null));
        var command = new SetBookmark
        {
            Id = commandId,
            UserId = user.Id,
            Instant = Command.Moment(request.Audience.Instant, user),
            ProfileId = request.Viewer!.Token.ProfileId,
            ProductId = id,
            Bookmarked = !BookmarkRules.Has(user, id),
        };
        await commands.SendAsync(command, request);
        return command.Bookmarked;
    }
}
