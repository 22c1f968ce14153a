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
        var user = await AccountCommands.UserOfAsync(request);
        var id = Lookup.Id(product) ?? -1;
        var visible = id >= 0 && (await catalog.GetProductsAsync(new[] { id }, audience, request.CancellationToken))[0] is not null;
        Refusal.ThrowIf(BookmarkRules.CheckToggle(user, id, visible));
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
