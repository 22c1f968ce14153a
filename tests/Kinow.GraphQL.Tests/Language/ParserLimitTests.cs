using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Tests.Language;

public sealed class ParserLimitTests
{
    [Fact]
    public void Counts_tokens_but_no_comments()
    {
        const string Text = "# c\n{ a, b }";
        _ = Parser.Parse(Text, new ParserOptions { MaxTokens = 4 });
        var error = Assert.Throws<GraphQLSyntaxException>(() => Parser.Parse(Text, new ParserOptions { MaxTokens = 3 }));
        Assert.Equal(SyntaxErrorKind.TooManyTokens, error.ErrorKind);
        Assert.Equal(new SourceLocation(2, 8), error.Location);
        Assert.Equal("Syntax Error: Document contains more than 3 tokens. Parsing aborted.", error.Message);
    }

    [Theory]
    [InlineData("{a", "}", 1)]
    [InlineData("{a(b:{c:[", "]})}", 3)]
    [InlineData("type A { a(b: [[Int]] = [[", "]]): Int }", 2)]
    [InlineData("query ($a: [[Int!]!]) { a", "}", 2)]
    public void Counts_nesting(string open, string close, int depth)
    {
        _ = Parser.Parse(open + close, new ParserOptions { MaxDepth = depth });
        var error = Assert.Throws<GraphQLSyntaxException>(() => Parser.Parse(open + close, new ParserOptions { MaxDepth = depth - 1 }));
        Assert.Equal(SyntaxErrorKind.TooDeep, error.ErrorKind);
        Assert.StartsWith("Syntax Error: Document nests deeper than ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Siblings_do_not_add_up() =>
        _ = Parser.Parse("{ a(b: [[]], c: [[]]) { d } e { f } }", new ParserOptions { MaxDepth = 3 });

    [Theory]
    [InlineData("", "{a")]
    [InlineData("{a(b:", "[")]
    [InlineData("{a(b:", "{c:")]
    [InlineData("query($a:", "[")]
    [InlineData("{", "...{")]
    [InlineData("type A{b(c:D=", "[")]
    public void Endless_nesting_ends_in_an_error(string start, string unit)
    {
        var text = start + string.Concat(Enumerable.Repeat(unit, 100_000));
        var error = Assert.Throws<GraphQLSyntaxException>(() => Parser.Parse(text));
        Assert.Equal(SyntaxErrorKind.TooDeep, error.ErrorKind);
    }
}
