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
        if (value == 0) return "0";
        if (!double.IsFinite(value)) return double.IsNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
        var sign = value < 0 ? "-" : string.Empty;
        var (digits, point) = Split(Math.Abs(value).ToString("R", CultureInfo.InvariantCulture));
        var exponent = point - 1;
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

    // The shortest digits without zeros at their ends, and how many of them stand before the decimal point.
    private static (string Digits, int Point) Split(string shortest)
    {
        var parts = shortest.Split('E');
        var dot = parts[0].IndexOf('.', StringComparison.Ordinal);
        var point = (dot < 0 ? parts[0].Length : dot) + (parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0);
        var all = parts[0].Replace(".", string.Empty, StringComparison.Ordinal);
        var digits = all.TrimStart('0');
        return (digits.TrimEnd('0'), point - (all.Length - digits.Length));
    }
}
