using System.Collections.Immutable;

namespace Kinow.ClientApi.Core.Billing;

/// <summary>Spreads a number of indivisible units by the method of the largest remainder: none is lost and none is made.</summary>
internal static class Apportionment
{
    /// <summary>The share of each weight. No share is above its weight.</summary>
    /// <param name="total">The units to spread, from 0 to the sum of the weights.</param>
    /// <param name="weights">What they are spread by, none negative. Of equal remainders the earlier one gets a unit first.</param>
    internal static ImmutableArray<long> Spread(long total, ReadOnlySpan<long> weights)
    {
        var shares = ImmutableArray.CreateBuilder<long>(weights.Length);
        var remainders = new List<(Int128 Remainder, int Index)>(weights.Length);
        Int128 sum = 0;
        foreach (var weight in weights) sum += weight;
        var left = total;
        for (var i = 0; i < weights.Length; i++)
        {
            var (share, remainder) = sum == 0 ? (0, 0) : Int128.DivRem((Int128)total * weights[i], sum);
            shares.Add((long)share);
            remainders.Add((remainder, i));
            left -= (long)share;
        }

        var largest = remainders.OrderByDescending(static entry => entry.Remainder).ThenBy(static entry => entry.Index);
        foreach (var (_, index) in largest.Take((int)left)) shares[index]++;
        return shares.DrainToImmutable();
    }
}
