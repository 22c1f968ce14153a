using System.Globalization;
using System.Runtime.CompilerServices;

namespace Kinow.GraphQL.Execution;

/// <content>Numbers, booleans and instants.</content>
public partial class JsonBuffer
{
    private const int LongestNumber = 32;

    /// <summary>Appends an integer.</summary>
    /// <param name="value">The number.</param>
    public void Number(long value)
    {
        if ((ulong)value < 10)
        {
            Raw((byte)('0' + value));
            return;
        }

        Reserve(LongestNumber);
        value.TryFormat(bytes.AsSpan(position), out var written, default, CultureInfo.InvariantCulture);
        position += written;
    }

    /// <summary>Appends a finite number in its shortest form that reads back as the same value.</summary>
    /// <param name="value">The number; must be finite.</param>
    public void Number(double value)
    {
        Reserve(LongestNumber);
        value.TryFormat(bytes.AsSpan(position), out var written, default, CultureInfo.InvariantCulture);
        position += written;
    }

    /// <summary>Appends an exact decimal number.</summary>
    /// <param name="value">The number.</param>
    public void Number(decimal value)
    {
        Reserve(LongestNumber);
        value.TryFormat(bytes.AsSpan(position), out var written, default, CultureInfo.InvariantCulture);
        position += written;
    }

    /// <summary>Appends <c>true</c> or <c>false</c>.</summary>
    /// <param name="value">The value.</param>
    public void Boolean(bool value) => Raw(value ? "true"u8 : "false"u8);

    /// <summary>Appends an integer as a JSON string, as identifiers are written.</summary>
    /// <param name="value">The identifier.</param>
    public void QuotedNumber(long value)
    {
        Raw((byte)'"');
        Number(value);
        Raw((byte)'"');
    }

    /// <summary>Appends an instant as an ISO 8601 string in UTC with milliseconds, <c>2020-09-27T01:30:12.000Z</c>.</summary>
    /// <param name="value">The instant; fractions of a millisecond are cut off.</param>
    public void Instant(DateTimeOffset value)
    {
        var utc = value.UtcDateTime;
        ref var target = ref Reserve(26);
        Unsafe.Add(ref target, 0) = (byte)'"';
        var (year, month, day) = DateOnly.FromDateTime(utc);
        Pair(ref target, 1, year / 100);
        Pair(ref target, 3, year % 100);
        Unsafe.Add(ref target, 5) = (byte)'-';
        Pair(ref target, 6, month);
        Unsafe.Add(ref target, 8) = (byte)'-';
        Pair(ref target, 9, day);
        Unsafe.Add(ref target, 11) = (byte)'T';
        Pair(ref target, 12, utc.Hour);
        Unsafe.Add(ref target, 14) = (byte)':';
        Pair(ref target, 15, utc.Minute);
        Unsafe.Add(ref target, 17) = (byte)':';
        Pair(ref target, 18, utc.Second);
        Unsafe.Add(ref target, 20) = (byte)'.';
        var milliseconds = utc.Millisecond;
        Unsafe.Add(ref target, 21) = (byte)('0' + (milliseconds / 100));
        Pair(ref target, 22, milliseconds % 100);
        Unsafe.Add(ref target, 24) = (byte)'Z';
        Unsafe.Add(ref target, 25) = (byte)'"';
        position += 26;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Pair(ref byte target, int offset, int value)
    {
        Unsafe.Add(ref target, offset) = (byte)('0' + (value / 10));
        Unsafe.Add(ref target, offset + 1) = (byte)('0' + (value % 10));
    }
}
