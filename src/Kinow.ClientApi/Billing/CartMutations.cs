using Kinow.ClientApi.Catalog;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Lists;

namespace Kinow.ClientApi.Billing;

/// <summary>What changes carts.</summary>
internal sealed class CartMutations(
    CatalogReader catalog, ViewerAccess access, CartReader carts, VoucherGuesses guesses, ICommandBus bus)
{
    private readonly CartOwners owners = new(bus);

    public AddToCart Add => new(catalog, access, carts, owners);

    public RemoveFromCart Remove => new(carts, owners);

    public EmptyCart Empty => new(carts, owners);

    public AddVoucher AddVoucher => new(new(catalog), guesses, carts, owners);

    public RemoveVoucher RemoveVoucher => new(carts, owners);
}
