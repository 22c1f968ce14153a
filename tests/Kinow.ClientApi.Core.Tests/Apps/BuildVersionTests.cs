using Kinow.ClientApi.Core.Apps;

namespace Kinow.ClientApi.Core.Tests.Apps;

public sealed class BuildVersionTests
{
    [Theory]
    [InlineData("5", "5.0")]
    [InlineData("5.2", "5.2")]
    [InlineData("5.2.0.0", "5.2")]
    [InlineData("05.002.1", "5.2.1")]
    [InlineData("5.2.1-beta.3+9f", "5.2.1")]
    [InlineData("999999999.999999999.999999999.999999999", "999999999.999999999.999999999.999999999")]
    public void A_version_is_read_as_its_numbers(string text, string expected) => Assert.Equal(expected, Read(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("v5")]
    [InlineData("5.")]
    [InlineData(".5")]
    [InlineData("5..2")]
    [InlineData("1.2.3.4.5")]
    [InlineData("1000000000")]
    [InlineData("-beta")]
    [InlineData(" 5")]
    [InlineData("5,2")]
    [InlineData("1.11111111111111111111111111111111111111111111111111111111111111111111")]
    public void What_is_no_version_is_not_read(string text) => Assert.False(BuildVersion.TryParse(text, out _));

    [Theory]
    [InlineData("5.2", "5.10")]
    [InlineData("5.2", "5.2.0.1")]
    [InlineData("4.999999999", "5")]
    public void Numbers_are_compared_and_not_their_digits(string lower, string higher)
    {
        var (low, high) = (Read(lower), Read(higher));
        Assert.True(low < high && high > low && low <= high && high >= low);
        Assert.True(low.CompareTo(high) < 0);
        Assert.NotEqual(low, high);
    }

    [Fact]
    public void The_next_version_is_the_smallest_above()
    {
        Assert.Equal(Read("5.2.0.1"), Read("5.2").FindNext());
        Assert.Equal(Read("5.2.1"), Read("5.2.0.999999999").FindNext());
        Assert.Null(Read("999999999.999999999.999999999.999999999").FindNext());
    }

    internal static BuildVersion Read(string text)
    {
        Assert.True(BuildVersion.TryParse(text, out var version), text);
        return version;
    }
}
