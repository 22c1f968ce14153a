using System.Collections.Immutable;
using Kinow.ClientApi.Core.Settings;

namespace Kinow.ClientApi.Core.Carts;

/// <summary>What a cart costs. All amounts are in its currency, rounded to its decimals, tax included unless said.</summary>
public sealed record PricedCart
{
    /// <summary>The currency.</summary>
    public required Currency Currency { get; init; }

    /// <summary>The lines that have a price, in the cart's order.</summary>
    public required ImmutableArray<PricedLine> Lines { get; init; }

    /// <summary>
    /// The lines whose product or access mode is not there any more, in the cart's order. They cost nothing and cannot be ordered.
    /// </summary>
    public required ImmutableArray<CartItem> Missing { get; init; }

    /// <summary>What the vouchers take off, in the order that they are applied in.</summary>
    public required ImmutableArray<VoucherAmount> Vouchers { get; init; }

    /// <summary>What its lines contain of each tax, by the rule's id.</summary>
    public required ImmutableArray<TaxAmount> Taxes { get; init; }

    /// <summary>Its whole price after vouchers.</summary>
    public decimal Total => Lines.Sum(static line => line.Price);

    /// <summary>The price without the tax that it contains.</summary>
    public decimal TotalWithoutTax => Lines.Sum(static line => line.PriceWithoutTax);

    /// <summary>The tax in the price: exactly <see cref="Total"/> less <see cref="TotalWithoutTax"/>.</summary>
    public decimal TotalTax => Lines.Sum(static line => line.Tax);

    /// <summary>What vouchers take off altogether.</summary>
    public decimal TotalDiscount => Lines.Sum(static line => line.Discount);

    /// <summary>What is to be paid now when something starts with a trial; null without one.</summary>
    public decimal? TotalTrial => Lines.Any(static line => line.IsTrial) ? TotalDue : null;

    /// <summary>What is to be paid now: during a trial less than the price.</summary>
    public decimal TotalDue => Lines.Sum(static line => line.Due);

    /// <summary>Whether something renews itself, so that a means of payment is needed whatever is to be paid now.</summary>
    public bool NeedsRenewal => Lines.Any(static line => line.Renews);

    /// <summary>Whether nothing is in it.</summary>
    public bool IsEmpty => Lines.IsEmpty && Missing.IsEmpty;
}
