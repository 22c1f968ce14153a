using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Carts;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Billing;

/// <summary>Makes the content of an order of a priced cart.</summary>
internal static class CartOrder
{
    // As long as the books take it.
    private const int MaxName = 255;

    /// <summary>What is sold and charged now.</summary>
    /// <param name="languages">What names are written in.</param>
    public static OrderContent ContentOf(PricedCart cart, Guid cartId, LanguageChain languages) => new()
    {
        CartId = cartId,
        Currency = cart.Currency.IsoCode,
        Lines = [.. cart.Lines.Select(line => LineOf(line, languages))],
        Vouchers =
        [
            .. cart.Vouchers.Select(static voucher => new OrderVoucher(voucher.Added.VoucherId, voucher.Added.Code, voucher.Amount)),
        ],
        Total = cart.TotalDue,
        TotalTax = cart.Lines.Sum(static line => line.DueTax),
        TotalDiscount = cart.TotalDiscount,
    };

    private static OrderLine LineOf(PricedLine line, LanguageChain languages) => new()
    {
        ProductId = line.Product.Id,
        Mode = line.Line.Mode,
        Type = line.Line.Type,
        Name = CodePoints.Start(line.Product.Name.Resolve(languages) ?? "", MaxName),
        UnitPrice = line.UnitPrice,
        Discount = line.Discount,
        TrialDiscount = line.Price - line.Due,
        Price = line.Due,
        Tax = line.DueTax,
        TaxRate = line.TaxRate,
        Terms = SaleTerms.Of(line.Product.Extension, line.Mode, line.IsTrial),
    };
}
