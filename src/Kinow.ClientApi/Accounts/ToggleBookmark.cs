using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Sessions;

namespace Kinow.ClientApi.Accounts;

/// <summary>Puts a product among the bookmarks or takes it out.</summary>
/// <param name="catalog">Knows what is visible.</param>
/// <param name="commands">Sends the command.</param>
internal sealed class ToggleBookmark(ICatalogStore catalog, AccountCommands commands)
{
    /// <summary>Toggles a bookmark.</summary>
    /// <param name="product">Id of the product.</param>
    /// <param name="request">The request.</param>
    /// <returns>Whether the product is bookmarked now.</returns>
    /// <exception cref="GraphQL.Execution.GraphQLException">It is refused.</exception>
    public async Task<bool> RunAsync(string product, ClientApiRequest request)
    {
        var audience = request.Audience;
        var known = Lookup.Id(product);
        var (user, found) = await AccountCommands.UserWithAsync(
            request, known, ids => catalog.GetProductsAsync(ids, audience, request.CancellationToken));
        var id = known ?? -1;
        Refusal.ThrowIf(BookmarkRules.CheckToggle(user, id, found is not null));
        var command = new SetBookmark
        {
            Id = Guid.CreateVersion7(audience.Instant),
            UserId = user.Id,
            Instant = Command.Moment(audience.Instant),
            ProductId = id,
            Bookmarked = !BookmarkRules.Has(user, id),
        };
        await commands.SendAsync(user, command, request);
        return command.Bookmarked;
    }
}
