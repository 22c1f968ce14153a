using System.Globalization;
using System.Text;
using System.Text.Json;
using Kinow.ClientApi.Contract;
using Kinow.GraphQL.Execution;
using Kinow.GraphQL.Language;
using Kinow.GraphQL.Types;

namespace Kinow.ClientApi.Tests.Contract;

public sealed class DateTimeScalarTests
{
    private static readonly DateTimeScalar Scalar = new();

    [Theory]
    [InlineData("2026-09-27T01:30:12Z", "2026-09-27T01:30:12.0000000Z")]
    [InlineData("2026-09-27T01:30:12.000Z", "2026-09-27T01:30:12.0000000Z")]
    [InlineData("2026-09-27T01:30:12.1234567Z", "2026-09-27T01:30:12.1234567Z")]
    [InlineData("2026-09-27T01:30:12.123456789Z", "2026-09-27T01:30:12.1234567Z")]
    [InlineData("2026-09-27T01:30:12+02:00", "2026-09-26T23:30:12.0000000Z")]
    [InlineData("2026-09-27T01:30:12.5-05:30", "2026-09-27T07:00:12.5000000Z")]
    [InlineData("2026-09-27T01:30:12-00:00", "2026-09-27T01:30:12.0000000Z")]
    [InlineData("2026-09-27t01:30:12z", "2026-09-27T01:30:12.0000000Z")]
    [InlineData("2024-02-29T00:00:00Z", "2024-02-29T00:00:00.0000000Z")]
    [InlineData("1990-12-31T23:59:60Z", "1991-01-01T00:00:00.0000000Z")]
    [InlineData("1990-12-31T15:59:60.25-08:00", "1991-01-01T00:00:00.2500000Z")]
    [InlineData("2026-09-27T01:30:12+23:59", "2026-09-26T01:31:12.0000000Z")]
    [InlineData("2026-09-27T01:30:12.123456789012345678-18:00", "2026-09-27T19:30:12.1234567Z")]
    public void Reads_instants(string text, string expected)
    {
        Assert.Equal(expected, Written(Scalar.ParseValue(JsonSerializer.SerializeToElement(text))));
        Assert.Equal(expected, Written(Scalar.ParseLiteral(Literal($"\"{text}\""))));
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"now\"")]
    [InlineData("\"2026-09-27\"")]
    [InlineData("\"2026-09-27T01:30:12\"")]
    [InlineData("\"2026-09-27T01:30Z\"")]
    [InlineData("\"2026-09-27T01:30:12.Z\"")]
    [InlineData("\"2026-09-27 01:30:12Z\"")]
    [InlineData("\"2026-02-29T00:00:00Z\"")]
    [InlineData("\"2026-09-27T24:00:00Z\"")]
    [InlineData("\"2026-09-27T01:30:12+2\"")]
    [InlineData("\"2026-09-27T01:30:12+0200\"")]
    [InlineData("\" 2026-09-27T01:30:12Z\"")]
    [InlineData("\"2026-09-27T01:30:12Z \"")]
    [InlineData("\"٢٠٢٦-09-27T01:30:12Z\"")]
    [InlineData("\"2026-09-27T01:30:60Z\"")]
    [InlineData("\"2026-09-27T01:30:12+24:00\"")]
    [InlineData("\"2026-09-27T01:30:12Z\\u0000\"")]
    [InlineData("1790000000")]
    [InlineData("true")]
    [InlineData("[\"2026-09-27T01:30:12Z\"]")]
    public void Refuses_what_is_no_instant(string json)
    {
        using var document = JsonDocument.Parse(json);
        var refused = Assert.Throws<InputCoercionException>(() => Scalar.ParseValue(document.RootElement));
        Assert.Contains("2026-09-27T01:30:12Z", refused.Message, StringComparison.Ordinal);
        Assert.Throws<InputCoercionException>(() => Scalar.ParseLiteral(Literal(json)));
    }

    [Fact]
    public void Quotes_no_more_than_the_start_of_a_long_text() =>
        Assert.InRange(
            Assert.Throws<InputCoercionException>(() => Scalar.ParseValue(JsonSerializer.SerializeToElement(new string('x', 5000)))).Message.Length,
            0,
            150);

    [Theory]
    [InlineData("2026-09-27T01:30:12+02:00", "\"2026-09-26T23:30:12.000Z\"")]
    [InlineData("2020-09-27T01:30:12.3456Z", "\"2020-09-27T01:30:12.345Z\"")]
    [InlineData("0001-01-01T00:00:00Z", "\"0001-01-01T00:00:00.000Z\"")]
    public void Writes_utc_with_milliseconds(string instant, string expected)
    {
        using var buffer = new JsonBuffer();
        Scalar.Write(buffer, DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture));
        Assert.Equal(expected, Encoding.UTF8.GetString(buffer.Written.Span));
    }

    private static string Written(object value) =>
        Assert.IsType<DateTimeOffset>(value).UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture);

    private static ValueNode Literal(string text) => Parser.ParseValue(text);
}
