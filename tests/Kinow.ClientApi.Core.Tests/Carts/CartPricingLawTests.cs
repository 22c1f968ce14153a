using FsCheck.Xunit;

namespace Kinow.ClientApi.Core.Tests.Carts;

/// <summary>What holds of every priced cart.</summary>
[Properties(Arbitrary = [typeof(PricedScenarios)], MaxTest = 500)]
public sealed class CartPricingLawTests
{
    [Property]
    public void Nothing_is_negative_and_nothing_is_lost(PricedScenario scenario)
    {
        var priced = scenario.Priced;
        Assert.All(priced.Lines, static line =>
        {
            Assert.InRange(line.Discount, 0, line.UnitPrice);
            Assert.InRange(line.PriceWithoutTax, 0, line.Price);
            Assert.Equal(line.Price, line.PriceWithoutTax + line.Tax);
            Assert.Equal(line.UnitPrice, line.Price + line.Discount);
        });
        Assert.Equal(scenario.Before, priced.Total + priced.TotalDiscount);
        Assert.Equal(priced.TotalDiscount, priced.Vouchers.Sum(static voucher => voucher.Amount));
        Assert.Equal(priced.Total, priced.TotalWithoutTax + priced.TotalTax);
        Assert.Equal(priced.TotalTax, priced.Taxes.Sum(static tax => tax.Amount));
        Assert.Equal(priced.Total, priced.TotalDue);
        Assert.Null(priced.TotalTrial);
    }

    [Property]
    public void Every_amount_is_one_of_the_currency(PricedScenario scenario)
    {
        var (priced, currency) = (scenario.Priced, scenario.Terms.Currency);
        decimal[] amounts =
        [
            .. priced.Lines.SelectMany(static line => new[] { line.UnitPrice, line.Discount, line.Price, line.PriceWithoutTax, line.Tax, line.Due }),
            .. priced.Vouchers.Select(static voucher => voucher.Amount),
            .. priced.Taxes.SelectMany(static tax => new[] { tax.Amount, tax.Base }),
            priced.Total, priced.TotalWithoutTax, priced.TotalTax, priced.TotalDiscount,
        ];
        Assert.All(amounts, amount => Assert.Equal(currency.Round(amount), amount));
    }

    [Property]
    public void The_order_of_lines_and_vouchers_makes_no_difference(PricedScenario scenario)
    {
        var (one, other) = (scenario.Priced, scenario.Reversed.Priced);
        Assert.Equal(one.Vouchers.Select(static v => (v.Added.VoucherId, v.Amount)), other.Vouchers.Select(static v => (v.Added.VoucherId, v.Amount)));
        Assert.Equal(
            one.Lines.Select(static line => (line.Line, line.Price, line.Tax)),
            other.Lines.Reverse().Select(static line => (line.Line, line.Price, line.Tax)));
        Assert.Equal(one.Taxes.Select(static tax => (tax.Rule.Id, tax.Amount)), other.Taxes.Select(static tax => (tax.Rule.Id, tax.Amount)));
    }

    [Property]
    public void A_voucher_takes_off_only_what_it_is_for_and_never_more_than_it_says(PricedScenario scenario)
    {
        foreach (var (added, voucher) in scenario.Content.Vouchers)
        {
            var alone = scenario with { Content = scenario.Content with { Vouchers = [(added, voucher)] } };
            var priced = alone.Priced;
            Assert.All(priced.Lines, line => Assert.True(line.Discount == 0 || voucher!.IsFor(line.Line)));
            var amount = Assert.Single(priced.Vouchers);
            Assert.True(amount.Refusal is null || amount.Amount == 0);
            if (voucher!.ReductionAmount is { } most) Assert.InRange(amount.Amount, 0, scenario.Terms.Currency.Convert(most));
            if (amount.Refusal is null && voucher is { ReductionPercent: 100, ProductIds.IsEmpty: true }) Assert.Equal(0, priced.Total);
        }
    }
}
