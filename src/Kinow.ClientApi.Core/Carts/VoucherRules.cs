using System.Collections.Immutable;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;

namespace Kinow.ClientApi.Core.Carts;

/// <summary>What vouchers are good for.</summary>
public static class VoucherRules
{
    /// <summary>Whether somebody can use a voucher at all, whatever the cart.</summary>
    /// <param name="voucher">The voucher; null for one that is not there.</param>
    /// <param name="buyer">The account or guest; null for one without any row yet.</param>
    /// <returns>Why not, or null.</returns>
    public static VoucherRefusal? Check(Voucher? voucher, User? buyer, DateTimeOffset instant)
    {
        if (voucher is not { Active: true } || !voucher.Window.IsPublishedAt(instant)) return VoucherRefusal.NotValid;
        if (voucher.UserId is { } only && only != buyer?.Id) return VoucherRefusal.NotValid;
        if (voucher.Used >= voucher.Quantity) return VoucherRefusal.Exhausted;
        var own = buyer?.VoucherUses.Count(use => use.VoucherId == voucher.Id) ?? 0;
        return own >= voucher.QuantityPerUser ? VoucherRefusal.Exhausted : null;
    }

    /// <summary>Whether somebody can use a voucher for a cart.</summary>
    /// <param name="voucher">The voucher; null for one that is not there.</param>
    /// <param name="items">The lines that have a price.</param>
    /// <returns>Why not, or null.</returns>
    public static VoucherRefusal? Check(Voucher? voucher, ImmutableArray<CartItem> items, User? buyer, DateTimeOffset instant)
    {
        if (Check(voucher, buyer, instant) is { } refusal) return refusal;
        if (items.Any(item => TrialRules.StartsWithTrial(item.Product!, item.Line, buyer))) return VoucherRefusal.Trial;
        if (!items.Any(item => voucher!.IsFor(item.Line))) return VoucherRefusal.OtherProducts;
        return items.Sum(static item => item.Mode!.Price) < voucher!.MinimumAmount ? VoucherRefusal.MinimumAmount : null;
    }
}
