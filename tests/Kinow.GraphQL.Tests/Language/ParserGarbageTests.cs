using System.Diagnostics;
using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Tests.Language;

/// <summary>A mebibyte of garbage costs milliseconds; the bound is a hundred times that, so that only a slip in order of growth fails.</summary>
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
    public void Is_refused_quickly(string start, string unit)
    {
        var text = start + string.Concat(Enumerable.Repeat(unit, Size / unit.Length));
        var watch = Stopwatch.StartNew();
        _ = Assert.Throws<GraphQLSyntaxException>(() => Parser.Parse(text));
        Assert.InRange(watch.ElapsedMilliseconds, 0, 5_000);
    }
}
