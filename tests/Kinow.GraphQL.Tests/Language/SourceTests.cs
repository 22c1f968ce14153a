using System.Text;
using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Tests.Language;

public sealed class SourceTests
{
    [Theory]
    [InlineData("", 0, 1, 1)]
    [InlineData("abc", 3, 1, 4)]
    [InlineData("a\nb", 1, 1, 2)]
    [InlineData("a\nb", 2, 2, 1)]
    [InlineData("a\rb", 2, 2, 1)]
    [InlineData("a\r\nb", 1, 1, 2)]
    [InlineData("a\r\nb", 2, 2, 0)]
    [InlineData("a\r\nb", 3, 2, 1)]
    [InlineData("\n\r\n\r", 4, 4, 1)]
    [InlineData("é😀x", 2, 1, 2)]
    [InlineData("é😀x", 6, 1, 4)]
    [InlineData("\uFEFFx", 3, 1, 2)]
    [InlineData("\u2028x", 3, 1, 2)]
    public void Locates_an_offset(string text, int offset, int line, int column) =>
        Assert.Equal(new SourceLocation(line, column), new Source(Encoding.UTF8.GetBytes(text)).GetLocation(offset));

    [Theory]
    [InlineData(-1)]
    [InlineData(4)]
    public void Refuses_offsets_outside(int offset) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Source("abc"u8.ToArray()).GetLocation(offset));
}
