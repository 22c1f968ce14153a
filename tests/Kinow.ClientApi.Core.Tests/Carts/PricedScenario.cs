using System.Collections.Immutable;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Carts;

namespace Kinow.ClientApi.Core.Tests.Carts;

/// <summary>A cart and for whom it is priced.</summary>
public sealed record PricedScenario(CartContent Content, CartTerms Terms)
{
    public PricedCart Priced => CartPricing.Of(Content, Terms);

    /// <summary>The lines and the vouchers in another order.</summary>
    public PricedScenario Reversed => this with { Content = new([.. Content.Items.Reverse()], [.. Content.Vouchers.Reverse()]) };

    /// <summary>The price of the catalogue of all lines, in the currency.</summary>
    public decimal Before => Content.Items.Sum(item => Terms.Currency.Convert(item.Mode!.Price!.Value));

    public override string ToString() =>
        $"{Terms.Currency.IsoCode} {Terms.Currency.Decimals}: {string.Join(", ", Content.Items.Select(static i => $"{i.Line.AccessMode}={i.Mode!.Price}"))}; "
        + string.Join(", ", Content.Vouchers.Select(static v => $"{v.Voucher!.Id}:{v.Voucher.ReductionPercent}%{v.Voucher.ReductionAmount}"));
}
