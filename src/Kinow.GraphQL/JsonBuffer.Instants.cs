using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Kinow.GraphQL;

/// <content>Instants. Responses contain many of them, so this copies pairs of digits from a table.</content>
public partial class JsonBuffer
{
    private const int InstantLength = 26;

    private static ReadOnlySpan<byte> DigitPairs =>
        """
        00010203040506070809101112131415161718192021222324252627282930313233343536373839404142434445464748495051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899
        """u8;

    /// <summary>Appends an instant as an ISO 8601 string in UTC with milliseconds, <c>2020-09-27T01:30:12.000Z</c>.</summary>
    /// <param name="value">The instant; fractions of a millisecond are cut off.</param>
    public void Instant(DateTimeOffset value)
    {
        ref var target = ref Reserve(InstantLength);
        "\"0000-00-00T00:00:00.000Z\""u8.CopyTo(MemoryMarshal.CreateSpan(ref target, InstantLength));
        var ticks = (ulong)value.UtcTicks;
        var days = (int)(ticks / TimeSpan.TicksPerDay);
        var milliseconds = (uint)((ticks - ((ulong)days * TimeSpan.TicksPerDay)) / TimeSpan.TicksPerMillisecond);
        var (year, month, day) = DateOnly.FromDayNumber(days);
        var century = (uint)year / 100;
        Pair(ref target, 1, century);
        Pair(ref target, 3, (uint)year - (century * 100));
        Pair(ref target, 6, (uint)month);
        Pair(ref target, 9, (uint)day);
        var seconds = milliseconds / 1000;
        var minutes = seconds / 60;
        var hours = minutes / 60;
        Pair(ref target, 12, hours);
        Pair(ref target, 15, minutes - (hours * 60));
        Pair(ref target, 18, seconds - (minutes * 60));
        var fraction = milliseconds - (seconds * 1000);
        var tenths = fraction / 10;
        Pair(ref target, 21, tenths);
        Unsafe.Add(ref target, 23) = (byte)('0' + fraction - (tenths * 10));
        position += InstantLength;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Pair(ref byte target, int offset, uint value) =>
        Unsafe.WriteUnaligned(
            ref Unsafe.Add(ref target, offset),
            Unsafe.ReadUnaligned<ushort>(ref Unsafe.Add(ref MemoryMarshal.GetReference(DigitPairs), (int)(value * 2))));
}
