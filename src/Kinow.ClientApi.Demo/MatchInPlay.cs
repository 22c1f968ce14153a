using System.Globalization;
using Kinow.ClientApi.Core.Apps;
using Kinow.ClientApi.Core.Live;

namespace Kinow.ClientApi.Demo;

/// <summary>
/// The match that runs when the demo starts, as it goes on: a minute of it takes five seconds, and after the last one it begins anew. So
/// there is something to follow where nobody changes anything.
/// </summary>
public static class MatchInPlay
{
    /// <summary>How long a minute of it takes.</summary>
    public static readonly TimeSpan Minute = TimeSpan.FromSeconds(5);

    private const int Minutes = 90;
    private const int Comers = 217;
    private const string MinuteName = "minute";

    // The minute that the catalogue begins with.
    private const int First = 38;

    private static readonly int[] Home = [14, 31, 41, 66, 88];
    private static readonly int[] Away = [22, 49, 73];

    /// <summary>The match as it stands; any other event as it is.</summary>
    /// <param name="item">A live event of the generated catalogue.</param>
    /// <param name="elapsed">The time since the catalogue was made; not negative.</param>
    public static LiveEvent After(LiveEvent item, TimeSpan elapsed)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (item.Id != LiveEventMaker.Match) return item;
        var played = (long)(elapsed / Minute);
        var minute = (int)((First - 1 + played) % Minutes) + 1;
        return item with
        {
            Score = ScoreAt(minute),
            Viewers = item.Viewers + (int)(played % Minutes * Comers),
            Values = [.. item.Values.Select(value => value.Name == MinuteName ? MinuteOf(minute) : value)],
        };
    }

    /// <summary>
    /// How much time has to pass since the catalogue was made until the match stands otherwise; null for any other event.
    /// </summary>
    /// <param name="item">A live event of the generated catalogue.</param>
    /// <param name="elapsed">The time since the catalogue was made; not negative.</param>
    public static TimeSpan? NextAfter(LiveEvent item, TimeSpan elapsed)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.Id == LiveEventMaker.Match ? Minute * ((long)(elapsed / Minute) + 1) : null;
    }

    /// <summary>The value that tells a minute.</summary>
    internal static LiveEventValue MinuteOf(int minute) => new(MinuteName, AppValueType.Int, minute.ToString(CultureInfo.InvariantCulture));

    /// <summary>What the catalogue begins with.</summary>
    internal static (string Score, LiveEventValue Minute) Start => (ScoreAt(First), MinuteOf(First));

    private static string ScoreAt(int minute) => $"{Goals(Home, minute)}:{Goals(Away, minute)}";

    private static int Goals(int[] minutes, int now) => minutes.Count(minute => minute <= now);
}
