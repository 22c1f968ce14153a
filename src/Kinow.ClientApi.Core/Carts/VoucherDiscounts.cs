using System.Collections.Immutable;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Settings;

namespace Kinow.ClientApi.Core.Carts;

/// <summary>What is left of the prices of a cart's lines while one voucher after the other takes something off.</summary>
internal sealed class VoucherDiscounts
{
    private readonly Currency currency;
    private readonly decimal scale;
    private readonly CartLine[] lines;
    private readonly long[] left;

    /// <param name="prices">The price of each line in the currency, rounded to its decimals.</param>
    internal VoucherDiscounts(Currency currency, IEnumerable<(CartLine Line, decimal Price)> prices)
    {
        this.currency = currency;
        scale = (decimal)Math.Pow(10, currency.Decimals);

        // In an order of their own, so that the order of the cart makes no difference to any amount.
        var sorted = prices.OrderBy(static one => one.Line.ProductId).ThenBy(static one => one.Line.Mode)
            .ThenBy(static one => one.Line.Gift?.Id).ToArray();
        lines = Array.ConvertAll(sorted, static one => one.Line);
        left = Array.ConvertAll(sorted, one => (long)(one.Price * scale));
    }

    /// <summary>What is left of a line's price.</summary>
    internal decimal LeftOf(CartLine line) => left[Array.IndexOf(lines, line)] / scale;

    /// <summary>Lets a voucher take off what it takes, never more than there is.</summary>
    /// <returns>The amount.</returns>
    internal decimal Apply(Voucher voucher)
    {
        var weights = new long[left.Length];
        for (var i = 0; i < left.Length; i++) weights[i] = voucher.IsFor(lines[i]) ? left[i] : 0;
        var most = weights.Sum();
        var amount = voucher.ReductionPercent is { } percent
            ? currency.Round(most / scale * percent / 100)
            : currency.Convert(voucher.ReductionAmount ?? 0);
        var units = Math.Min(most, (long)(amount * scale));
        Take(Apportionment.Spread(units, weights));
        return units / scale;
    }

    private void Take(ImmutableArray<long> shares)
    {
        for (var i = 0; i < left.Length; i++) left[i] -= shares[i];
    }
}
