using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Billing;

/// <summary>A thing that was ordered, as it was sold. Amounts are in the order's currency, rounded to it.</summary>
public sealed record OrderLine
{
    /// <summary>The title, the bundle, the offer or the recharge.</summary>
    public required long ProductId { get; init; }

    /// <summary>Number of the access mode within the product; 0 for an offer and a recharge.</summary>
    public long Mode { get; init; }

    /// <summary>What kind of product it is.</summary>
    public required ProductType Type { get; init; }

    /// <summary>Name of the product in the language of whoever ordered it.</summary>
    public required string Name { get; init; }

    /// <summary>Price before vouchers, tax included.</summary>
    public required decimal UnitPrice { get; init; }

    /// <summary>What vouchers took off, tax included.</summary>
    public decimal Discount { get; init; }

    /// <summary>What a trial took off after that, tax included.</summary>
    public decimal TrialDiscount { get; init; }

    /// <summary>What is charged, tax included.</summary>
    public required decimal Price { get; init; }

    /// <summary>The tax that <see cref="Price"/> contains.</summary>
    public decimal Tax { get; init; }

    /// <summary>Rate of the tax in percent.</summary>
    public decimal TaxRate { get; init; }

    /// <summary>What is charged, less the tax.</summary>
    public decimal PriceWithoutTax => Price - Tax;

    /// <summary>The access whose next period it is; null for a first one.</summary>
    public long? RenewsAccessId { get; init; }

    /// <summary>For whom it is as a gift; null for what the buyer has.</summary>
    public GiftWish? Gift { get; init; }

    /// <summary>What it gives.</summary>
    public required OrderTerms Terms { get; init; }
}
