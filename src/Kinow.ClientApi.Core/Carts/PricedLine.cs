using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Carts;

/// <summary>What one line of a cart costs, in the cart's currency, rounded to its decimals, tax included unless said.</summary>
public sealed record PricedLine
{
    /// <summary>The line.</summary>
    public required CartLine Line { get; init; }

    /// <summary>What is bought.</summary>
    public required Product Product { get; init; }

    /// <summary>On what terms.</summary>
    public required AccessMode Mode { get; init; }

    /// <summary>The price of the catalogue.</summary>
    public required decimal UnitPrice { get; init; }

    /// <summary>What vouchers take off, from 0 to <see cref="UnitPrice"/>.</summary>
    public required decimal Discount { get; init; }

    /// <summary>The tax that the price contains; null where the country has none.</summary>
    public required TaxRule? TaxRule { get; init; }

    /// <summary>Reduction of the trial in percent; null when it starts with none.</summary>
    public int? TrialPercent { get; init; }

    /// <summary>When the trial ends; null without one.</summary>
    public DateTimeOffset? TrialEnd { get; init; }

    /// <summary>The price: what was in the catalogue less what vouchers take off. Never negative.</summary>
    public decimal Price => UnitPrice - Discount;

    /// <summary>The price without tax, rounded.</summary>
    public required decimal PriceWithoutTax { get; init; }

    /// <summary>The tax in the price.</summary>
    public decimal Tax => Price - PriceWithoutTax;

    /// <summary>The rate of the tax in percent, 0 where there is none.</summary>
    public decimal TaxRate => TaxRule?.Rate ?? 0;

    /// <summary>Whether it starts with a trial.</summary>
    public bool IsTrial => TrialEnd is not null;

    /// <summary>What is to be paid now: the price, reduced during a trial.</summary>
    public required decimal Due { get; init; }

    /// <summary>What is to be paid now without tax, rounded.</summary>
    public required decimal DueWithoutTax { get; init; }

    /// <summary>The tax in what is to be paid now.</summary>
    public decimal DueTax => Due - DueWithoutTax;

    /// <summary>Whether it renews itself; a gift does not.</summary>
    public bool Renews => Line.Gift is null && Product.Extension is ProductSvod { AutoRenewal: true };
}
