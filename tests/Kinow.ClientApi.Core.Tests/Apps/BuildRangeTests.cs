using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Kinow.ClientApi.Core.Apps;

namespace Kinow.ClientApi.Core.Tests.Apps;

public sealed class BuildRangeTests
{
    [Theory]
    [InlineData("*", "0 5.2 99")]
    [InlineData("5.2", "5.2 5.2.0")]
    [InlineData("=5.2", "5.2")]
    [InlineData("<5.2", "5.1.9 0")]
    [InlineData("<=5.2", "5.2 5.1")]
    [InlineData(">5.2", "5.2.0.1 6")]
    [InlineData(">=5.2", "5.2 6")]
    [InlineData("  >=5.0   <5.2 ", "5.0 5.1.99")]
    [InlineData(">=4 >=5 <9 <6", "5 5.9")]
    public void Builds_of_a_range_are_in_it(string text, string inside) =>
        Assert.All(inside.Split(' '), version => Assert.True(Read(text).Contains(BuildVersionTests.Read(version)), version));

    [Theory]
    [InlineData("5.2", "5.1 5.2.1 5.3")]
    [InlineData("<5.2", "5.2 6")]
    [InlineData("<=5.2", "5.2.0.1")]
    [InlineData(">5.2", "5.2 5")]
    [InlineData(">=5.0 <5.2", "4.9 5.2")]
    public void Others_are_not(string text, string outside) =>
        Assert.All(outside.Split(' '), version => Assert.False(Read(text).Contains(BuildVersionTests.Read(version)), version));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("all")]
    [InlineData("<")]
    [InlineData("5.2 <5")]
    [InlineData(">=5.2 <5.2")]
    [InlineData("=>5")]
    [InlineData("<<5")]
    [InlineData("5.x")]
    [InlineData("* <5")]
    public void What_is_no_range_or_has_nothing_in_it_is_not_read(string text) => Assert.False(BuildRange.TryParse(text, out _));

    [Property]
    public Property A_range_is_read_as_it_was_written() => Prop.ForAll(Ranges, static range =>
        BuildRange.TryParse(range.ToString(), out var read) && read == range);

    private static Arbitrary<BuildRange> Ranges { get; } = Arb.From(
        from first in Gen.Choose(0, 4)
        from second in Gen.Choose(0, 9)
        from width in Gen.Choose(1, 5)
        from form in Gen.Choose(0, 4)
        let low = BuildVersionTests.Read($"{first}.{second}")
        let high = BuildVersionTests.Read($"{first}.{second + width}")
        select form switch
        {
            0 => new BuildRange(low, high),
            1 => new(null, high),
            2 => new(low, null),
            3 => new(low, low.FindNext()),
            _ => default,
        });

    private static BuildRange Read(string text)
    {
        Assert.True(BuildRange.TryParse(text, out var range), text);
        return range;
    }
}
