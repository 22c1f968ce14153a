using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Tests.Texts;

public sealed class WholeNumberTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("1", 1)]
    [InlineData("10", 10)]
    [InlineData("9223372036854775807", long.MaxValue)]
    public void An_id_is_a_number_in_its_only_form(string text, long id)
    {
        Assert.True(WholeNumber.TryParseId(text, out var read));
        Assert.Equal(id, read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("01")]
    [InlineData("00")]
    [InlineData("0001")]
    [InlineData("1\0")]
    [InlineData("1\0\0")]
    [InlineData("\01")]
    [InlineData("\0")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("-0")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    [InlineData("1\n")]
    [InlineData("1.0")]
    [InlineData("1e0")]
    [InlineData("0x1")]
    [InlineData("1_0")]
    [InlineData("1,000")]
    [InlineData("١")]
    [InlineData("１")]
    [InlineData("1\u200B")]
    [InlineData("9223372036854775808")]
    [InlineData("99999999999999999999")]
    public void Anything_else_is_the_id_of_nothing(string text) => Assert.False(WholeNumber.TryParseId(text, out _));

    [Theory]
    [InlineData("12", true)]
    [InlineData("-12", true)]
    [InlineData("+12", true)]
    [InlineData("012", true)]
    [InlineData("12\0", false)]
    [InlineData("12\0\0", false)]
    [InlineData("", false)]
    [InlineData(" 12", false)]
    [InlineData("1.2", false)]
    public void A_number_may_have_a_sign_but_nothing_behind_it(string text, bool isNumber) =>
        Assert.Equal(isNumber, WholeNumber.TryParse(text, out _));
}
