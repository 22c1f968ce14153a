using System.Globalization;
using Kinow.ClientApi.Local.Seeding;

namespace Kinow.ClientApi.Local.Drafts;

/// <summary>Moments that are the same on every day: what is over lies in past years, what is to come in years that are far away.</summary>
internal static class DraftInstants
{
    private const int Minutes = 2 * 365 * 24 * 60;

    private static readonly DateTimeOffset Past = new(2023, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Future = new(2035, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly string[] ToCome =
        ["expires", "expiry", "expiration", "ends", "end", "until", "to", "next", "due", "renewal", "deadline"];

    /// <summary>A moment that fits a name.</summary>
    public static DateTimeOffset Of(string[] words, SeededRandom random) =>
        (words.Any(ToCome.Contains) ? Future : Past).AddMinutes(random.Below(Minutes));

    public static string Instant(DateTimeOffset instant) => instant.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    public static string Date(DateTimeOffset instant) => instant.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Time(DateTimeOffset instant) => instant.ToString("HH:mm:ss", CultureInfo.InvariantCulture);
}
