using System.Text;
using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Tests.Language;

public sealed class LexerTests
{
    [Theory]
    [InlineData("!", nameof(TokenKind.Bang))]
    [InlineData("$", nameof(TokenKind.Dollar))]
    [InlineData("&", nameof(TokenKind.Ampersand))]
    [InlineData("(", nameof(TokenKind.LeftParenthesis))]
    [InlineData(")", nameof(TokenKind.RightParenthesis))]
    [InlineData("...", nameof(TokenKind.Spread))]
    [InlineData(":", nameof(TokenKind.Colon))]
    [InlineData("=", nameof(TokenKind.Equals))]
    [InlineData("@", nameof(TokenKind.At))]
    [InlineData("[", nameof(TokenKind.LeftBracket))]
    [InlineData("]", nameof(TokenKind.RightBracket))]
    [InlineData("{", nameof(TokenKind.LeftBrace))]
    [InlineData("|", nameof(TokenKind.Pipe))]
    [InlineData("}", nameof(TokenKind.RightBrace))]
    public void Reads_punctuators(string text, string kind) => Assert.Equal([(Enum.Parse<TokenKind>(kind), text)], Tokens.Of(text));

    [Theory]
    [InlineData("a")]
    [InlineData("_")]
    [InlineData("__typename")]
    [InlineData("aZ09_")]
    public void Reads_names(string text) => Assert.Equal([(TokenKind.Name, text)], Tokens.Of(text));

    [Theory]
    [InlineData("0", nameof(TokenKind.Int))]
    [InlineData("-0", nameof(TokenKind.Int))]
    [InlineData("123456789012345678901234567890", nameof(TokenKind.Int))]
    [InlineData("1.0", nameof(TokenKind.Float))]
    [InlineData("-0.50", nameof(TokenKind.Float))]
    [InlineData("1e5", nameof(TokenKind.Float))]
    [InlineData("1E+5", nameof(TokenKind.Float))]
    [InlineData("-1.5e-10", nameof(TokenKind.Float))]
    public void Reads_numbers_as_written(string text, string kind) => Assert.Equal([(Enum.Parse<TokenKind>(kind), text)], Tokens.Of(text));

    [Theory]
    [InlineData(" a\tb")]
    [InlineData("a\nb")]
    [InlineData("a\rb")]
    [InlineData("a\r\n\r\nb")]
    [InlineData(",a,,b,")]
    [InlineData("\uFEFFa\uFEFFb")]
    [InlineData("#é 😀 \" } \na#\rb#")]
    public void Skips_what_means_nothing(string text) =>
        Assert.Equal([(TokenKind.Name, "a"), (TokenKind.Name, "b")], Tokens.Of(text));

    [Fact]
    public void Needs_no_space_between_tokens() => Assert.Equal(
        [TokenKind.Name, TokenKind.Int, TokenKind.At, TokenKind.Spread, TokenKind.Name, TokenKind.String, TokenKind.String, TokenKind.Int],
        Tokens.Of("a-1@...b\"c\"\"\"2").Select(token => token.Kind));

    [Fact]
    public void Offsets_count_bytes()
    {
        var lexer = new Lexer("\"é😀\" a"u8);
        Assert.Equal(new Token(TokenKind.String, 0, 8), lexer.Next());
        Assert.Equal(new Token(TokenKind.Name, 9, 10), lexer.Next());
        Assert.Equal(new Token(TokenKind.EndOfFile, 10, 10), lexer.Next());
        Assert.Equal(new Token(TokenKind.EndOfFile, 10, 10), lexer.Next());
    }

    [Fact]
    public void Allocates_nothing()
    {
        var text = Encoding.UTF8.GetBytes(
            string.Concat(Enumerable.Repeat("# é\n{ a(b: \"x\\u{1F600}y\", c: -1.5e3, \"\"\"d\n\"\"\") }", 2_000)));
        var warm = Count(text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var count = Count(text);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(warm, count);
        Assert.Equal(24_000, count);
    }

    private static int Count(byte[] text)
    {
        var lexer = new Lexer(text);
        var count = 0;
        while (lexer.Next().Kind != TokenKind.EndOfFile) count++;
        return count;
    }
}
