using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Billing;

/// <summary>A code that takes something off a cart. Amounts are in the platform's default currency.</summary>
public sealed record Voucher
{
    /// <summary>Identifier.</summary>
    public required long Id { get; init; }

    /// <summary>The code, as <see cref="VoucherCode.Read"/> gives it. No two vouchers have the same.</summary>
    public required string Code { get; init; }

    /// <summary>Name to show.</summary>
    public LocalizedText Name { get; init; } = LocalizedText.Missing;

    /// <summary>False: good for nothing.</summary>
    public bool Active { get; init; } = true;

    /// <summary>First instant at which it can be used; null for since ever.</summary>
    public DateTimeOffset? DateFrom { get; init; }

    /// <summary>First instant at which it can no longer be used; null for never.</summary>
    public DateTimeOffset? DateTo { get; init; }

    /// <summary>When it can be used.</summary>
    public PublicationWindow Window => new(DateFrom, DateTo);

    /// <summary>How often it can be used in all; null without limit.</summary>
    public int? Quantity { get; init; }

    /// <summary>How often one account can use it; null without limit.</summary>
    public int? QuantityPerUser { get; init; }

    /// <summary>How often it was used, in orders that were paid.</summary>
    public int Used { get; init; }

    /// <summary>The only account that can use it; null for everybody.</summary>
    public Guid? UserId { get; init; }

    /// <summary>What a cart must be worth before vouchers, tax included; 0 for anything.</summary>
    public decimal MinimumAmount { get; init; }

    /// <summary>Reduction in percent, above 0 up to 100; null for one of an amount.</summary>
    public decimal? ReductionPercent { get; init; }

    /// <summary>Reduction as an amount, tax included, above 0; null for one in percent.</summary>
    public decimal? ReductionAmount { get; init; }

    /// <summary>Vouchers of a lower one are applied first; of the same, that with the lower id.</summary>
    public int Priority { get; init; }

    /// <summary>The products that it takes something off, ascending; empty for all.</summary>
    public ImmutableArray<long> ProductIds { get; init; } = [];

    /// <summary>
    /// Whether it takes something off a line of a cart. Off a recharge only if it names it: credit for less than its worth would make every
    /// voucher one for everything.
    /// </summary>
    public bool IsFor(CartLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return ProductIds.IsEmpty ? !line.IsRecharge : ProductIds.Contains(line.ProductId);
    }
}
