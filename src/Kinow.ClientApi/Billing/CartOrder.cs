using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Carts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Billing;

/// <summary>Makes the content of an order of a priced cart.</summary>
internal static class CartOrder
{
    // As long as the books take it.
    private const int MaxName = 255;

    /// <summary>What is sold and charged now.</summary>
    /// <param name="audience">Where the buyer is, and what names are written in.</param>
    /// <param name="balance">What the buyer's prepayment balance pays, and its currency.</param>
    public static OrderContent ContentOf(PricedCart cart, Guid cartId, CatalogAudience audience, BalanceUse balance) => new()
    {
        CartId = cartId,
        Country = audience.Country.IsUnknown ? null : audience.Country,
        Currency = cart.Currency.IsoCode,
        Lines = [.. cart.Lines.Select(line => LineOf(line, audience.Languages, balance.Currency.IsoCode))],
        Vouchers =
        [
            .. cart.Vouchers.Select(static voucher => new OrderVoucher(voucher.Added.VoucherId, voucher.Added.Code, voucher.Amount)),
        ],
        Total = cart.TotalDue,
        TotalTax = cart.Lines.Sum(static line => line.DueTax),
        TotalDiscount = cart.TotalDiscount,
        PaidByBalance = balance.Amount,
    };

    private static OrderLine LineOf(PricedLine line, LanguageChain languages, string balanceCurrency) => new()
    {
        ProductId = line.Product.Id,
        Mode = line.Line.Mode,
        Type = line.Line.Type,
        Gift = line.Line.Gift,
        Name = CodePoints.Start(line.Product.Name.Resolve(languages) ?? "", MaxName),
        UnitPrice = line.UnitPrice,
        Discount = line.Discount,
        TrialDiscount = line.Price - line.Due,
        Price = line.Due,
        Tax = line.DueTax,
        TaxRate = line.TaxRate,
        Terms = TermsOf(line, balanceCurrency),
    };

    private static OrderTerms TermsOf(PricedLine line, string balanceCurrency)
    {
        if (line.Product.Extension is ProductPrepaymentRecharge recharge)
            return new() { Credit = new(recharge.Amount, recharge.Bonus, balanceCurrency) };
        var terms = SaleTerms.Of(line.Product.Extension, line.Mode, line.IsTrial);
        return line.Renews ? terms : terms with { RenewalPeriod = null };
    }
}
