using System.Collections.Immutable;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Carts;

/// <summary>
/// Prices carts. The prices of the catalogue contain the tax; vouchers are applied by their priority, whichever was added first; every
/// amount is rounded to the decimals of the currency, and the amounts of the lines add up to those of the cart exactly.
/// </summary>
public static class CartPricing
{
    /// <summary>What a cart costs.</summary>
    public static PricedCart Of(CartContent content, CartTerms terms)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(terms);
        var sold = content.Items.RemoveAll(static item => item is not { Product: not null, Mode.Price: not null });
        var discounts = new VoucherDiscounts(
            terms.Currency, sold.Select(item => (item.Line, terms.Currency.Convert(item.Mode!.Price!.Value))));
        var vouchers = Apply(content.Vouchers, sold, discounts, terms);
        var lines = ImmutableArray.CreateRange(sold, item => ToLine(item, discounts, terms));
        return new()
        {
            Currency = terms.Currency,
            Lines = lines,
            Missing = content.Items.RemoveAll(sold.Contains),
            Vouchers = vouchers,
            Taxes = TaxesOf(lines),
        };
    }

    private static ImmutableArray<VoucherAmount> Apply(
        ImmutableArray<(CartVoucher Added, Voucher? Voucher)> added,
        ImmutableArray<CartItem> sold,
        VoucherDiscounts discounts,
        CartTerms terms)
    {
        var amounts = ImmutableArray.CreateBuilder<VoucherAmount>(added.Length);
        var inOrder = added.OrderBy(static one => one.Voucher?.Priority ?? int.MaxValue).ThenBy(static one => one.Added.VoucherId);
        foreach (var (line, voucher) in inOrder)
        {
            var refusal = VoucherRules.Check(voucher, sold, terms.Owner, terms.Instant);
            amounts.Add(new(line, voucher, refusal is null ? discounts.Apply(voucher!) : 0, refusal));
        }

        return amounts.DrainToImmutable();
    }

    private static PricedLine ToLine(CartItem item, VoucherDiscounts discounts, CartTerms terms)
    {
        var (product, currency) = (item.Product!, terms.Currency);
        var unit = currency.Convert(item.Mode!.Price!.Value);
        var price = discounts.LeftOf(item.Line);

        // Credit is taxed when it is spent.
        var rule = item.Line.IsRecharge ? null : terms.Taxes.Find(product.TaxGroup, terms.Country);
        var trial = TrialRules.StartsWithTrial(product, item.Line, terms.Owner) ? (ProductSvod)product.Extension : null;
        var percent = trial is null ? (int?)null : Math.Min(100, trial.TrialPercent!.Value);
        var due = percent is { } reduction ? currency.Round(price * (100 - reduction) / 100) : price;
        return new()
        {
            Line = item.Line,
            Product = product,
            Mode = item.Mode,
            UnitPrice = unit,
            Discount = unit - price,
            TaxRule = rule,
            PriceWithoutTax = TaxMath.WithoutTax(price, rule, currency),
            Due = due,
            DueWithoutTax = TaxMath.WithoutTax(due, rule, currency),
            TrialPercent = percent,
            TrialEnd = trial is null ? null : terms.Instant.AddDays(trial.TrialPeriod),
        };
    }

    private static ImmutableArray<TaxAmount> TaxesOf(ImmutableArray<PricedLine> lines) =>
    [
        .. lines.Where(static line => line.TaxRule is not null)
            .GroupBy(static line => line.TaxRule!)
            .OrderBy(static group => group.Key.Id)
            .Select(static group => new TaxAmount(
                group.Key, group.Sum(static line => line.Tax), group.Sum(static line => line.PriceWithoutTax))),
    ];
}
