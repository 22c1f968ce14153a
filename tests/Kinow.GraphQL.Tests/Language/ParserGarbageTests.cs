using System.Text;
using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Tests.Language;

/// <summary>Garbage of twice the length costs twice the bytes, not four times.</summary>
public sealed class ParserGarbageTests
{
    private const int Size = 1 << 20;

    [Theory]
    [InlineData("", "\"")]
    [InlineData("", "\\")]
    [InlineData("\"\"\"", "\\\"\"\"")]
    [InlineData("\"\"\"", "\n ")]
    [InlineData("\"\"\"", "\"\" ")]
    [InlineData("\"", "\\u0041")]
    [InlineData("", "#\r")]
    [InlineData("", "\"\"")]
    [InlineData("", "a")]
    [InlineData("", "a ")]
    [InlineData("", "{a}?")]
    [InlineData("{", "a ")]
    [InlineData("{a(b:[", "1 ")]
    [InlineData("{a(b:", "1")]
    [InlineData("", "😀")]
    public void Is_refused_with_work_that_grows_with_its_length(string start, string unit)
    {
        _ = Allocated(start, unit, Size / 64);
        var half = Allocated(start, unit, Size / 2);
        Assert.InRange(Allocated(start, unit, Size), 0, (2.5 * half) + 100_000);
    }

    private static long Allocated(string start, string unit, int size)
    {
        var text = Encoding.UTF8.GetBytes(start + string.Concat(Enumerable.Repeat(unit, size / unit.Length)));
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = Assert.Throws<GraphQLSyntaxException>(() => Parser.Parse(text));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
