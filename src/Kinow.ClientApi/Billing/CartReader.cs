using System.Collections.Immutable;
using Kinow.ClientApi.Catalog;
using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Carts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;

namespace Kinow.ClientApi.Billing;

/// <summary>Reads a cart with what it names, and prices it for the request.</summary>
/// <param name="offers">What payments are taken by.</param>
internal sealed class CartReader(CatalogReader catalog, ViewerAccess access, GatewayOffers offers)
{
    private readonly PrepaymentReader prepayment = new(catalog);

    /// <summary>The cart as its owner sees it: what cannot be bought any more is in it, and says so.</summary>
    /// <param name="known">A voucher that was just read; null for none.</param>
    public async ValueTask<CartView> ViewAsync(ClientApiRequest request, Voucher? known = null)
    {
        var owner = await CartOwners.FindAsync(request);
        var content = await ContentAsync(owner?.Cart, request, known);
        var priced = await PriceAsync(owner, content, request);
        var (rights, audience) = await access.StandingAsync(request);
        var format = new AmountFormat(request.Currency, request.Locale);
        ImmutableArray<CartItemView> items =
        [
            .. content.Items.Select(item => new CartItemView(
                item, priced.Lines.FirstOrDefault(line => line.Line == item.Line), CartRules.Check(item, rights, audience), format)),
        ];
        var processes = CheckoutRules.ProcessesOf(priced, renews => offers.For(renews));
        var cover = (await prepayment.CoverAsync(owner, priced, request)).Amount;
        return new(owner?.Cart, priced, items, processes, cover == 0 ? null : ViewOf(priced, cover, format), format);
    }

    private CartPrepaymentView ViewOf(PricedCart priced, decimal cover, AmountFormat format) => new(
        cover, priced.TotalDue - cover, CheckoutRules.ProcessesOf(priced, renews => offers.For(renews), cover), format);

    /// <summary>The cart as it can be ordered here and now, all of it.</summary>
    /// <exception cref="GraphQLException">
    /// It is empty, CART_EMPTY; something in it cannot be bought, NOT_FOR_SALE or BAD_USER_INPUT; or a voucher does not hold,
    /// VOUCHER_NOT_VALID or VOUCHER_EXHAUSTED.
    /// </exception>
    public async ValueTask<(User Owner, PricedCart Cart)> ReadAsync(ClientApiRequest request)
    {
        var owner = await CartOwners.FindAsync(request);
        if (owner?.Cart is not { Lines.IsEmpty: false } cart) throw CartRefusals.Empty();
        var content = await ContentAsync(cart, request);
        var (rights, audience) = await access.StandingAsync(request);
        foreach (var item in content.Items)
        {
            if (CartRules.Check(item, rights, audience) is { } refusal) throw CartRefusals.Of(refusal);
        }

        var priced = await PriceAsync(owner, content, request);
        foreach (var voucher in priced.Vouchers)
        {
            if (voucher.Refusal is { } refusal) throw CartRefusals.Of(refusal);
        }

        return (owner, priced);
    }

    /// <summary>Whether a voucher would hold for the cart of an owner.</summary>
    /// <returns>Why not, or null.</returns>
    public async ValueTask<VoucherRefusal?> CheckAsync(Voucher? voucher, User owner, ClientApiRequest request)
    {
        var content = await ContentAsync(owner.Cart, request, voucher);
        var sold = content.Items.RemoveAll(static item => item is not { Product: not null, Mode.Price: not null });
        return VoucherRules.Check(voucher, sold, owner, request.Audience.Instant);
    }

    private async ValueTask<CartContent> ContentAsync(Cart? cart, ClientApiRequest request, Voucher? known = null)
    {
        if (cart is null) return CartContent.Empty;
        long[] ids = [.. cart.Lines.Select(static line => line.ProductId).Distinct()];
        var reading = catalog.ItemsAsync(ItemKinds.Product, ids, request);
        long[] others = [.. cart.Vouchers.Select(static voucher => voucher.VoucherId).Where(id => id != known?.Id)];
        var vouchers = (await catalog.ItemsAsync(ItemKinds.Voucher, others, request)).Append(known).OfType<Voucher>()
            .ToDictionary(static voucher => voucher.Id);
        var products = (await reading).OfType<Product>().ToDictionary(static product => product.Id);
        return new(
            ImmutableArray.CreateRange(cart.Lines, line => CartItem.Of(line, products.GetValueOrDefault(line.ProductId))),
            ImmutableArray.CreateRange(cart.Vouchers, added => (added, vouchers.GetValueOrDefault(added.VoucherId))));
    }

    private async ValueTask<PricedCart> PriceAsync(User? owner, CartContent content, ClientApiRequest request) =>
        CartPricing.Of(content, new()
        {
            Owner = owner,
            Currency = request.Currency,
            Country = request.Audience.Country,
            Taxes = (await catalog.SettingsAsync(request)).Taxes,
            Instant = request.Audience.Instant,
        });
}
