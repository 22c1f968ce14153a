using System.Text.Json;
using Kinow.ClientApi.Contract;
using Kinow.GraphQL.Types;

namespace Kinow.ClientApi.Tests.Contract;

public sealed class DateScalarTests
{
    [Theory]
    [InlineData("1990-05-17")]
    [InlineData("2024-02-29")]
    public void A_day_is_read(string text) =>
        Assert.Equal(DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture), new DateScalar().ParseValue(JsonElement.Parse($"\"{text}\"")));

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"2023-02-29\"")]
    [InlineData("\"1990-5-17\"")]
    [InlineData("\"1990-05-17\\u0000\"")]
    [InlineData("\"1990-05-17\\u0000\\u0000\"")]
    [InlineData("\"1990-05-17T00:00:00Z\"")]
    [InlineData("19900517")]
    [InlineData("true")]
    public void Anything_else_is_refused(string json) =>
        Assert.Throws<InputCoercionException>(() => new DateScalar().ParseValue(JsonElement.Parse(json)));
}
