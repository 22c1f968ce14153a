using System.Globalization;

namespace Kinow.ClientApi.Core.Texts;

/// <summary>Instants as RFC 3339 section 5.6 writes them, whatever their offset and however many decimals they have.</summary>
public static class Rfc3339
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss";
    private const int Length = 19;
    private const int Decimals = 7;

    /// <summary>Reads an instant. Decimals after the seventh are dropped. A leap second is the first second after it.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out DateTimeOffset instant)
    {
        instant = default;
        if (text.Length <= Length) return false;
        Span<char> seconds = stackalloc char[Length];
        text[..Length].CopyTo(seconds);
        if (seconds[10] == 't') seconds[10] = 'T';
        var isLeap = seconds[17..] is "60";
        if (isLeap) "59".CopyTo(seconds[17..]);
        var rest = text[Length..];
        if (!DateTime.TryParseExact(seconds, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
            || !TryTakeFraction(ref rest, out var fraction)
            || !TryReadOffset(rest, out var offset))
        {
            return false;
        }

        var ticks = local.Ticks - offset + (isLeap ? TimeSpan.TicksPerSecond : 0);
        if (ticks < 0 || ticks > DateTime.MaxValue.Ticks) return false;

        // Leap seconds end a month of UTC (RFC 3339 section 5.7).
        if (isLeap && new DateTime(ticks) is not { Day: 1, Hour: 0, Minute: 0, Second: 0 }) return false;
        instant = new(ticks + fraction, TimeSpan.Zero);
        return true;
    }

    private static bool TryTakeFraction(ref ReadOnlySpan<char> text, out long ticks)
    {
        ticks = 0;
        if (text[0] != '.') return true;
        var digits = text[1..];
        var end = digits.IndexOfAnyExceptInRange('0', '9');
        if (end >= 0) digits = digits[..end];
        for (var i = 0; i < Decimals; i++)
        {
            ticks = (ticks * 10) + (i < digits.Length ? digits[i] - '0' : 0);
        }

        text = text[(digits.Length + 1)..];
        return !digits.IsEmpty;
    }

    private static bool TryReadOffset(ReadOnlySpan<char> text, out long ticks)
    {
        ticks = 0;
        if (text is "Z" or "z") return true;
        if (text is not ['+' or '-', var h1, var h2, ':', var m1, var m2]) return false;
        if (!char.IsAsciiDigit(h1) || !char.IsAsciiDigit(h2) || !char.IsAsciiDigit(m1) || !char.IsAsciiDigit(m2)) return false;
        var hours = ((h1 - '0') * 10) + h2 - '0';
        var minutes = ((m1 - '0') * 10) + m2 - '0';
        ticks = (text[0] == '-' ? -1 : 1) * ((hours * TimeSpan.TicksPerHour) + (minutes * TimeSpan.TicksPerMinute));
        return hours < 24 && minutes < 60;
    }
}
