using System.Globalization;
using Kinow.ClientApi.TestSupport;

namespace Kinow.ClientApi.Search.Tests.Queries;

/// <summary>Puts the moment of the tests, and the hour that it lies in, into what is expected, in ticks.</summary>
internal static class Moment
{
    internal static string Fill(string json)
    {
        var ticks = Catalog.Now.UtcTicks;
        var hour = ticks - (ticks % TimeSpan.TicksPerHour);
        var next = hour + TimeSpan.TicksPerHour;
        return json
            .Replace("<now>", Text(ticks), StringComparison.Ordinal)
            .Replace("<after>", Text(ticks + 1), StringComparison.Ordinal)
            .Replace("<hour>", Text(hour), StringComparison.Ordinal)
            .Replace("<before hour>", Text(hour - 1), StringComparison.Ordinal)
            .Replace("<next>", Text(next), StringComparison.Ordinal)
            .Replace("<before next>", Text(next - 1), StringComparison.Ordinal);
    }

    private static string Text(long ticks) => ticks.ToString(CultureInfo.InvariantCulture);
}
