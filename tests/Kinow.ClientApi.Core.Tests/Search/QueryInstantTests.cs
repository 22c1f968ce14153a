using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Core.Search.Nodes;

namespace Kinow.ClientApi.Core.Tests.Search;

/// <summary>Instants in queries are those of RFC 3339, and those that leave out offset or seconds.</summary>
public sealed class QueryInstantTests
{
    [Theory]
    [InlineData("2026-03-01T20:30:00Z", "2026-03-01T20:30:00")]
    [InlineData("2026-03-01t20:30:00z", "2026-03-01T20:30:00")]
    [InlineData("2026-03-01T20:30:00.123456789Z", "2026-03-01T20:30:00.1234567")]
    [InlineData("2026-03-01T20:30:00.123456789", "2026-03-01T20:30:00.1234567")]
    [InlineData("2026-03-01T20:30:00.5+02:00", "2026-03-01T18:30:00.5")]
    [InlineData("2026-03-01T20:30:00+18:30", "2026-03-01T02:00:00")]
    [InlineData("2026-03-01T20:30:00-23:59", "2026-03-02T20:29:00")]
    [InlineData("2016-12-31T23:59:60Z", "2017-01-01T00:00:00")]
    [InlineData("2016-12-31T23:59:60", "2017-01-01T00:00:00")]
    [InlineData("2016-12-31T15:59:60-08:00", "2017-01-01T00:00:00")]
    [InlineData("2026-03-01T20:30", "2026-03-01T20:30:00")]
    [InlineData("2026-03-01T20:30Z", "2026-03-01T20:30:00")]
    [InlineData("2026-03-01T20:30+02:00", "2026-03-01T18:30:00")]
    [InlineData("2026-03-01T20:30:00", "2026-03-01T20:30:00")]
    public void An_instant_is_one_moment(string text, string expected)
    {
        var ticks = DateTime.Parse(expected, System.Globalization.CultureInfo.InvariantCulture).Ticks;

        Assert.Equal((ticks, ticks), Bounds($"dateFrom:\"{text}\""));
        Assert.Equal((ticks, ticks), Bounds($"dateFrom:[{text} TO {text}]"));
        Assert.Equal((ticks + 1, long.MaxValue), Bounds($"dateFrom:>{text}"));
    }

    private static (long, long) Bounds(string query)
    {
        Assert.Null(QueryParser.TryParse(query, ItemKinds.Product.Fields, out var node));
        var range = Assert.IsType<RangeNode>(node);
        return (range.Min, range.Max);
    }
}
