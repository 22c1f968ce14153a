using System.Globalization;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Search;

/// <summary>What a written value stands for: one number, or all the ticks of a year, a month, a day or a moment.</summary>
internal readonly record struct ValuePeriod(long First, long Last)
{
    private static readonly string[] Moments =
    [
        "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
    ];

    internal static ValuePeriod Of(long number) => new(number, number);

    internal static bool TryParseDate(string text, out ValuePeriod period)
    {
        if (TryRead(text, "yyyy", out var start)) period = Until(start, start.Year == 9999 ? null : start.AddYears(1));
        else if (TryRead(text, "yyyy-MM", out start)) period = Until(start, start is { Year: 9999, Month: 12 } ? null : start.AddMonths(1));
        else if (TryRead(text, "yyyy-MM-dd", out start)) period = Until(start, start == DateTime.MaxValue.Date ? null : start.AddDays(1));
        else if (TryReadMoment(text, out start)) period = Of(start.Ticks);
        else
        {
            period = default;
            return false;
        }

        return true;
    }

    private static ValuePeriod Until(DateTime start, DateTime? end) =>
        new(start.Ticks, end is { } next ? next.Ticks - 1 : DateTime.MaxValue.Ticks);

    private static bool TryRead(string text, string format, out DateTime date) =>
        DateTime.TryParseExact(
            text, format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out date);

    // A query may leave out the offset, which is UTC then, and the seconds.
    private static bool TryReadMoment(string text, out DateTime moment)
    {
        if (Rfc3339.TryParse(text, out var instant) || Rfc3339.TryParse(text + "Z", out instant))
        {
            moment = instant.UtcDateTime;
            return true;
        }

        return DateTime.TryParseExact(
            text, Moments, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out moment);
    }
}
