using System.Diagnostics;

namespace Kinow.GraphQL.AspNetCore.Responses;

/// <summary>
/// The value of Server-Timing (W3C Server Timing): milliseconds with three decimals. Written for every request, so it formats by hand.
/// </summary>
internal static class ServerTiming
{
    private const string Prepare = "prepare;dur=";
    private const string Execute = ", execute;dur=";
    private const int LongestNumber = 20;

    /// <summary>The durations until now.</summary>
    public static string Of(long started, long prepared)
    {
        var middle = prepared == 0 ? started : prepared;
        Span<char> text = stackalloc char[Prepare.Length + Execute.Length + (2 * LongestNumber)];
        Prepare.CopyTo(text);
        var length = Prepare.Length;
        length += Write(text[length..], Stopwatch.GetElapsedTime(started, middle));
        Execute.CopyTo(text[length..]);
        length += Execute.Length;
        length += Write(text[length..], Stopwatch.GetElapsedTime(middle));
        return new(text[..length]);
    }

    private static int Write(Span<char> target, TimeSpan duration)
    {
        var (whole, microseconds) = Math.DivRem(duration.Ticks / TimeSpan.TicksPerMicrosecond, 1000);
        whole.TryFormat(target, out var written);
        target[written] = '.';
        target[written + 1] = (char)('0' + (microseconds / 100));
        target[written + 2] = (char)('0' + (microseconds / 10 % 10));
        target[written + 3] = (char)('0' + (microseconds % 10));
        return written + 4;
    }
}
