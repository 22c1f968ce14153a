using System.Globalization;

namespace Kinow.ClientApi.Storage.Tests.Elasticsearch.Queries;

/// <summary>Puts the moment of the tests, in ticks, into what is expected.</summary>
internal static class Moment
{
    internal static string Fill(string json)
    {
        var ticks = Catalog.Now.UtcTicks;
        return json
            .Replace("<now>", ticks.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("<after>", (ticks + 1).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
