using System.Collections.Immutable;

namespace Kinow.ClientApi.Core.Catalog;

/// <summary>
/// What is particular to a recharge of the prepayment balance. It opens nothing: who buys it is credited, and may buy it again. Amounts are
/// in the platform's default currency.
/// </summary>
public sealed record ProductPrepaymentRecharge : ProductExtension
{
    /// <inheritdoc/>
    public override ProductType Type => ProductType.PrepaymentRecharge;

    /// <summary>The way to buy it: one, with the number 0; none when it is no longer sold.</summary>
    public ImmutableArray<PrepaymentAccessMode> AccessModes { get; init; } = [];

    /// <summary>What the balance is credited with, above 0.</summary>
    public decimal Amount { get; init; }

    /// <summary>What it is credited with besides, as a present; 0 for nothing.</summary>
    public decimal Bonus { get; init; }
}
