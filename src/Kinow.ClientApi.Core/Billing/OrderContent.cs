using System.Collections.Immutable;

namespace Kinow.ClientApi.Core.Billing;

/// <summary>What is sold by an order and charged for it. It never changes once the order was placed.</summary>
public sealed record OrderContent
{
    /// <summary>Most lines.</summary>
    public const int MaxLines = 100;

    /// <summary>The cart that was ordered; null when the order comes from elsewhere, such as a renewal, and touches no cart.</summary>
    public Guid? CartId { get; init; }

    /// <summary>ISO 4217 code of the currency that everything is charged in.</summary>
    public required string Currency { get; init; }

    /// <summary>What is sold, in the order of the cart.</summary>
    public required ImmutableArray<OrderLine> Lines { get; init; }

    /// <summary>The vouchers that were used, in the order of the cart.</summary>
    public ImmutableArray<OrderVoucher> Vouchers { get; init; } = [];

    /// <summary>What is charged, tax included.</summary>
    public required decimal Total { get; init; }

    /// <summary>The tax that <see cref="Total"/> contains.</summary>
    public decimal TotalTax { get; init; }

    /// <summary>What vouchers took off, tax included.</summary>
    public decimal TotalDiscount { get; init; }

    /// <summary>What is charged, less the tax.</summary>
    public decimal TotalWithoutTax => Total - TotalTax;

    /// <summary>Whether something of it renews itself.</summary>
    public bool Renews => Lines.Any(static line => line.Terms.RenewalPeriod is not null);

    /// <summary>What is wrong with it, or null.</summary>
    internal string? Check() => OrderContentRules.Check(this);
}
