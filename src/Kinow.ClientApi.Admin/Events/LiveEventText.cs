using System.Globalization;
using Kinow.ClientApi.Core.Live;

namespace Kinow.ClientApi.Admin.Events;

/// <summary>Writes a live event for a person.</summary>
internal static class LiveEventText
{
    /// <summary>One line.</summary>
    public static string Of(LiveEvent item, DateTimeOffset now)
    {
        var said = item.StateOverride is null ? "" : ", as an operator says";
        var name = item.Name.Values is [var first, ..] ? first.Value : "without a name";
        return string.Join(
            "  ",
            string.Create(CultureInfo.InvariantCulture, $"{item.Id}"),
            LiveStates.Names.NameOf(item.Schedule.StateAt(now)) + said,
            string.Create(CultureInfo.InvariantCulture, $"{item.StartsAt.UtcDateTime:yyyy-MM-dd HH:mm} UTC"),
            name,
            string.Join(' ', Told(item)));
    }

    private static IEnumerable<string> Told(LiveEvent item)
    {
        if (item.Score is { } score) yield return $"score={score}";
        if (item.Viewers is { } viewers) yield return string.Create(CultureInfo.InvariantCulture, $"viewers={viewers}");
        foreach (var value in item.Values) yield return $"value.{value.Name}={value.Text}";
    }
}
