using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Kinow.Infra.Broadcast;

/// <summary>What the live service broadcasts by AWS AppSync Events.</summary>
/// <param name="List">Which answers, to whom, as the service reads it from <c>KINOW_BROADCASTS</c>.</param>
/// <param name="KeyExpires">The day, UTC, on which the key ends that apps are let in by, within a year.</param>
public sealed record BroadcastSettings(string List, DateOnly KeyExpires)
{
    // Of the 4 KB that all variables of a function may have.
    private const int MostBytes = 2_000;
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>Reads the settings; null without <c>broadcasts</c>.</summary>
    /// <param name="text">Gives the value of a name, or null.</param>
    /// <exception cref="FormatException">A value is missing or makes no sense; the message names it.</exception>
    public static BroadcastSettings? Read(Func<string, string?> text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text("broadcasts") is not { } list) return null;
        if (text("liveImage") is null) throw new FormatException("broadcasts needs liveImage: the live service publishes.");
        if (!IsList(list) || Encoding.UTF8.GetByteCount(list) > MostBytes)
            throw new FormatException($"broadcasts is a list in JSON of {MostBytes} bytes at most: see src/Kinow.ClientApi.Broadcast.");
        var last = text("broadcastKeyExpires");
        return DateOnly.TryParseExact(last, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new(list, day)
            : throw new FormatException("broadcastKeyExpires is a day within a year, such as 2027-06-01.");
    }

    private static bool IsList(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return json.RootElement.ValueKind == JsonValueKind.Array;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
