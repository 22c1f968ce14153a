using System.Collections.Frozen;

namespace Kinow.ClientApi.Payments;

/// <summary>
/// Amounts as whole numbers of a currency's smallest unit. Exact both ways: what does not fit is refused, never rounded.
/// </summary>
public static class MinorUnits
{
    private const int Usual = 2;

    // ISO 4217, list one. All others have two digits.
    private static readonly FrozenDictionary<string, int> Exponents = new[]
    {
        (0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"),
        (3, "BHD IQD JOD KWD LYD OMR TND"),
        (4, "CLF UYW"),
    }
    .SelectMany(static row => row.Item2.Split(' ').Select(code => KeyValuePair.Create(code, row.Item1)))
    .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Digits behind the decimal point of a currency, by ISO 4217: 0 to 4.</summary>
    /// <param name="currency">Three capital letters.</param>
    public static int ExponentOf(string currency) => Exponents.GetValueOrDefault(currency, Usual);

    /// <summary>Whether a text has the form of a code of ISO 4217.</summary>
    public static bool IsCode(string currency) => currency.Length == 3 && !currency.AsSpan().ContainsAnyExceptInRange('A', 'Z');

    /// <summary>The amount in units of 10 to the power of minus <paramref name="exponent"/>.</summary>
    /// <returns>False when it has more digits than that, is negative, or is larger than a 64-bit number holds.</returns>
    public static bool TryConvert(decimal amount, int exponent, out long units)
    {
        units = 0;
        var scale = ScaleOf(exponent);
        if (amount < 0 || amount > long.MaxValue / scale) return false;
        var whole = amount * scale;
        if (decimal.Truncate(whole) != whole) return false;
        units = (long)whole;
        return true;
    }

    /// <summary>The amount of so many units of 10 to the power of minus <paramref name="exponent"/>.</summary>
    public static decimal ToAmount(long units, int exponent) => units / ScaleOf(exponent);

    private static decimal ScaleOf(int exponent) => exponent switch
    {
        0 => 1m,
        1 => 10m,
        2 => 100m,
        3 => 1_000m,
        4 => 10_000m,
        _ => throw new ArgumentOutOfRangeException(nameof(exponent), exponent, "A currency has at most four digits."),
    };
}
