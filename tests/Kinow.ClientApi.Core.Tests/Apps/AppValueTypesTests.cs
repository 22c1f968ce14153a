using Kinow.ClientApi.Core.Apps;

namespace Kinow.ClientApi.Core.Tests.Apps;

public sealed class AppValueTypesTests
{
    [Theory]
    [InlineData("TRUE", AppValueType.Boolean, "true")]
    [InlineData("+14", AppValueType.Int, "14")]
    [InlineData("2147483648", AppValueType.Float, "2147483648")]
    [InlineData("-.5", AppValueType.Float, "-0.5")]
    [InlineData("1e5", AppValueType.String, "1e5")]
    [InlineData("1,5", AppValueType.String, "1,5")]
    [InlineData("NaN", AppValueType.String, "NaN")]
    [InlineData("", AppValueType.String, "")]
    public void A_text_is_of_the_narrowest_type_that_it_is_a_value_of(string text, AppValueType type, string written)
    {
        Assert.Equal(type, AppValueTypes.Guess(text));
        Assert.Equal(written, AppValueTypes.Normalize(type, text));
        Assert.True(new AppValue { Id = 1, Name = "a", Type = type, Text = written }.Value.IsValid);
    }

    [Theory]
    [InlineData(AppValueType.Boolean, "1")]
    [InlineData(AppValueType.Int, "2147483648")]
    [InlineData(AppValueType.Int, "1.0")]
    [InlineData(AppValueType.Float, "Infinity")]
    public void What_is_no_value_of_a_type_is_none(AppValueType type, string text) => Assert.Null(AppValueTypes.Normalize(type, text));
}
