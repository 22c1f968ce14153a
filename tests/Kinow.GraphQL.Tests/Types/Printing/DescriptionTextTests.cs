using Kinow.GraphQL.Language;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Tests.Types.Printing;

public sealed class DescriptionTextTests
{
    [Theory]
    [InlineData("", true)]
    [InlineData("text", true)]
    [InlineData(" text", true)]
    [InlineData("a\n  b", true)]
    [InlineData("a\n\nb\"\"\"", true)]
    [InlineData("ends with \\", true)]
    [InlineData("é😀\u007f", true)]
    [InlineData(" ", false)]
    [InlineData("a\n", false)]
    [InlineData("\na", false)]
    [InlineData("  a\n  b", false)]
    [InlineData("a\rb", false)]
    [InlineData("bell\u0007", false)]
    public void Block_strings_are_used_where_they_keep_the_text(string description, bool block)
    {
        Assert.Equal(block, DescriptionText.IsPrintableAsBlock(description));
        var printed = DescriptionText.Of(description);
        Assert.Equal(block, printed.StartsWith("\"\"\"", StringComparison.Ordinal));
        Assert.Equal(description, Assert.IsType<StringValueNode>(Parser.ParseValue(printed)).Value);
    }
}
