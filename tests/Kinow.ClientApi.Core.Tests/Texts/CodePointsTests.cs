using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Tests.Texts;

public sealed class CodePointsTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("a", 1)]
    [InlineData("é", 1)]
    [InlineData("e\u0301", 2)]
    [InlineData("🎬", 1)]
    [InlineData("a🎬b🎬", 4)]
    [InlineData("👩‍👧", 3)]
    public void A_surrogate_pair_is_one(string text, int count) => Assert.Equal(count, CodePoints.Count(text));

    [Fact]
    public void Half_of_a_pair_counts_as_one()
    {
        Assert.Equal(1, CodePoints.Count(['\uD83C']));
        Assert.Equal(2, CodePoints.Count(['\uDFAC', '\uD83C']));
        Assert.Equal(2, CodePoints.Count(['\uD83C', '\uD83C', '\uDFAC']));
        Assert.Equal(1, CodePoints.Start(new('\uD83C', 2), 1).Length);
    }

    [Theory]
    [InlineData("abc", 0, "")]
    [InlineData("abc", 2, "ab")]
    [InlineData("abc", 3, "abc")]
    [InlineData("abc", 9, "abc")]
    [InlineData("🎬🎬🎬", 2, "🎬🎬")]
    [InlineData("a🎬", 1, "a")]
    [InlineData("a🎬", 2, "a🎬")]
    public void The_beginning_never_ends_within_a_pair(string text, int most, string expected) =>
        Assert.Equal(expected, CodePoints.Start(text, most));
}
