using Kinow.ClientApi.Catalog;
using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Carts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;

namespace Kinow.ClientApi.Billing;

/// <summary>Puts a product in the cart.</summary>
internal sealed class AddToCart(CatalogReader catalog, ViewerAccess access, CartReader carts, CartOwners owners)
{
    /// <exception cref="GraphQLException">It is refused.</exception>
    public async Task<CartView> RunAsync(string product, string? accessMode, GiftInput? gift, ClientApiRequest request)
    {
        var (commandId, cartId) = (request.NewId(), request.NewId());
        var wish = gift is null ? null : GiftWishes.Read(gift, request.NewRepeatableId(), request);
        var (owner, found) = await CartOwners.FindWithAsync(request, () => FindAsync(product, request));
        if (owner?.Applied.Contains(commandId) != true)
        {
            var item = await ItemAsync(owner, found, accessMode, wish, request);
            if (owner?.Cart?.Lines.Any(item.Line.IsSame) != true)
                await owners.SendAsync(owner, user => MakeCommand(user, item.Line), request);
        }

        return await carts.ViewAsync(request);

        SetCartLine MakeCommand(User user, CartLine line)
        {
            var instant = Command.Moment(request.Audience.Instant, user);
            return new()
            {
                Id = commandId,
                UserId = user.Id,
                Instant = instant,
                CartId = cartId,
                ProductId = line.ProductId,
                Mode = line.Mode,
                Type = line.Type,
                DateAdd = instant,
                Gift = line.Gift,
            };
        }
    }

    private async ValueTask<Product?> FindAsync(string product, ClientApiRequest request) =>
        ItemId.Parse(product) is { } id ? (await catalog.ItemsAsync(ItemKinds.Product, new[] { id }, request))[0] : null;

    private async Task<CartItem> ItemAsync(
        User? owner, Product? found, string? accessMode, GiftWish? gift, ClientApiRequest request)
    {
        if (found is null || CartLines.ModeOf(found, accessMode) is not { } mode) throw CartRefusals.Of(SaleRefusal.NotFound);
        var item = CartItem.Of(new(found.Id, mode, found.Type, request.Audience.Instant) { Gift = gift }, found);
        var (rights, audience) = await access.StandingAsync(request);
        if (CartRules.Check(item, rights, audience) is { } refusal) throw CartRefusals.Of(refusal);
        return CartLines.HasRoom(owner?.Cart, item.Line) ? item : throw CartRefusals.Full(Cart.MaxLines);
    }
}
