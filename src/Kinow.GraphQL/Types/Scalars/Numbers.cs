using System.Globalization;

namespace Kinow.GraphQL.Types;

/// <summary>Numbers of .NET, and how the reference implementation writes a number.</summary>
internal static class Numbers
{
    /// <summary>The value as a double; <c>null</c> when it is no number.</summary>
    public static double? ToDouble(object value) => value switch
    {
        int i => i,
        long l => l,
        double d => d,
        float f => f,
        decimal m => (double)m,
        short s => s,
        byte b => b,
        uint u => u,
        ulong u => u,
        ushort u => u,
        sbyte s => s,
        _ => null,
    };

    /// <summary>The shortest digits that give the number back, with an exponent from 1e21 and below 1e-6 (ECMAScript 6.1.6.1.20).</summary>
    public static string Text(double value)
    {
        if (value == 0)
        {
            return "0";
        }

        if (!double.IsFinite(value))
        {
            return double.IsNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
        }

        var (sign, digits, exponent) = Split(value.ToString("E16", CultureInfo.InvariantCulture), value);
        var point = exponent + 1;
        return sign + (point, digits.Length) switch
        {
            ( > 21 or < -5, 1) => $"{digits}e{Signed(exponent)}",
            ( > 21 or < -5, _) => $"{digits[..1]}.{digits[1..]}e{Signed(exponent)}",
            ( <= 0, _) => "0." + new string('0', -point) + digits,
            var (p, l) when p >= l => digits + new string('0', p - l),
            _ => $"{digits[..point]}.{digits[point..]}",
        };
    }

    private static string Signed(int exponent) => (exponent < 0 ? "-" : "+") + Math.Abs(exponent).ToString(CultureInfo.InvariantCulture);

    // "R" gives the shortest digits; the scientific form gives the exponent.
    private static (string Sign, string Digits, int Exponent) Split(string scientific, double value)
    {
        var exponent = int.Parse(scientific.AsSpan(scientific.IndexOf('E', StringComparison.Ordinal) + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var shortest = Math.Abs(value).ToString("R", CultureInfo.InvariantCulture);
        var mantissa = shortest.Split('E')[0].Replace(".", string.Empty, StringComparison.Ordinal);
        return (value < 0 ? "-" : string.Empty, mantissa.TrimStart('0').TrimEnd('0'), exponent);
    }
}
