using System.Collections.Immutable;
using Kinow.ClientApi.Core.Billing;

namespace Kinow.ClientApi.Core.Carts;

/// <summary>A cart with the products and vouchers that it names.</summary>
/// <param name="Items">Its lines, in order.</param>
/// <param name="Vouchers">Its vouchers, in order; null beside one that is not there any more.</param>
public sealed record CartContent(ImmutableArray<CartItem> Items, ImmutableArray<(CartVoucher Added, Voucher? Voucher)> Vouchers)
{
    /// <summary>The content of no cart.</summary>
    public static CartContent Empty { get; } = new([], []);
}
