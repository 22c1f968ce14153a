using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;

namespace Kinow.ClientApi.Billing;

/// <summary>Takes a product out of the cart, on one of its terms or on all.</summary>
internal sealed class RemoveFromCart(CartReader carts, CartOwners owners)
{
    /// <exception cref="GraphQLException">It is refused.</exception>
    public async Task<CartView> RunAsync(string product, string? accessMode, string? gift, ClientApiRequest request)
    {
        var first = request.NewId();
        var owner = await CartOwners.FindAsync(request);
        CartLine[] lines = [.. (owner?.Cart?.Lines ?? []).Where(line => Names(line, ItemId.Parse(product), accessMode, gift))];
        for (var i = 0; i < lines.Length; i++)
        {
            var (line, commandId) = (lines[i], i == 0 ? first : request.NewRepeatableId());
            await owners.SendAsync(
                await CartOwners.FindAsync(request),
                user => new UnsetCartLine
                {
                    Id = commandId,
                    UserId = user.Id,
                    Instant = Command.Moment(request.Audience.Instant, user),
                    ProductId = line.ProductId,
                    Mode = line.Mode,
                    GiftId = line.Gift?.Id,
                },
                request);
        }

        return await carts.ViewAsync(request);
    }

    // Of one access mode, what the buyer is to have and each gift are lines of their own; of a product, all of them.
    private static bool Names(CartLine line, long? product, string? accessMode, string? gift) =>
        line.ProductId == product
        && (gift is not null ? line.Gift is { } wish && string.Equals(wish.Id.ToString("D"), gift, StringComparison.OrdinalIgnoreCase)
            : accessMode is null || line.Gift is null)
        && (accessMode is null || (AccessModeId.TryParse(accessMode, line.ProductId, out var id) && id == line.AccessMode));
}
