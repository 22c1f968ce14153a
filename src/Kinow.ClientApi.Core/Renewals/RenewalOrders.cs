using System.Globalization;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Carts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Renewals;

/// <summary>Renewals as orders.</summary>
public static class RenewalOrders
{
    // As long as the books take it.
    private const int MaxName = 255;

    /// <summary>The id of the order of an access's next period: one for each, whoever makes it and however often.</summary>
    public static Guid IdOf(ProductAccess access)
    {
        ArgumentNullException.ThrowIfNull(access);
        var begin = access.DateRenewal ?? throw new ArgumentException("It does not renew itself.", nameof(access));
        var source = string.Create(CultureInfo.InvariantCulture, $"renewal {access.Id} {begin.UtcDateTime:yyyy-MM-ddTHH:mm:ss.ffffffZ}");
        return OrderId.Of(source, begin);
    }

    /// <summary>What is sold by it.</summary>
    /// <param name="price">What is charged, tax included.</param>
    /// <param name="taxes">The platform's taxes.</param>
    /// <param name="languages">What the offer's name is written in.</param>
    public static OrderContent ContentOf(DueRenewal due, RenewalQuote quote, decimal price, TaxRates taxes, LanguageChain languages)
    {
        ArgumentNullException.ThrowIfNull(due);
        ArgumentNullException.ThrowIfNull(quote);
        ArgumentNullException.ThrowIfNull(taxes);
        var rate = due.Country.IsUnknown ? due.Line.TaxRate : taxes.Find(quote.Offer.TaxGroup, due.Country)?.Rate ?? 0;
        var tax = price - TaxMath.WithoutTax(price, rate, quote.Currency);
        return new()
        {
            Currency = due.Currency,
            Country = due.Country.IsUnknown ? null : due.Country,
            Total = price,
            TotalTax = tax,
            Lines =
            [
                new()
                {
                    ProductId = quote.Offer.Id,
                    Mode = quote.Mode.Id.Number,
                    Type = ProductType.Svod,
                    Name = CodePoints.Start(quote.Offer.Name.Resolve(languages) ?? due.Line.Name, MaxName),
                    UnitPrice = price,
                    Price = price,
                    Tax = tax,
                    TaxRate = rate,
                    RenewsAccessId = due.Access.Id,
                    Terms = new() { Duration = quote.Terms.AccessPeriod, RenewalPeriod = quote.Terms.AccessPeriod },
                },
            ],
        };
    }
}
