using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Tests.Language;

public sealed class LexerStringTests
{
    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\" white \"", " white ")]
    [InlineData("\"tab\tand nul\0\"", "tab\tand nul\0")]
    [InlineData("\"é😀\u2028\"", "é😀\u2028")]
    [InlineData("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\b\f\n\r\t")]
    [InlineData("\"\\u0041\\u00e9\\uFFFD\"", "Aé\uFFFD")]
    [InlineData("\"\\u{41}\\u{0}\\u{1f600}\\u{0010FFFF}\"", "A\0😀\U0010FFFF")]
    [InlineData("\"a\\uD83D\\uDE00b\"", "a😀b")]
    [InlineData("\"#,\"", "#,")]
    public void Resolves_escapes(string text, string value)
    {
        Assert.Equal(TokenKind.String, Assert.Single(Tokens.Of(text)).Kind);
        Assert.Equal(value, Tokens.Value(text));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("simple", "simple")]
    [InlineData("  keeps leading white of a first line", "  keeps leading white of a first line")]
    [InlineData("\n   \n\t\n", "")]
    [InlineData("\n\n  a\n    b\n\n  c\n \n", "a\n  b\n\nc")]
    [InlineData("a\n    b\n      c", "a\nb\n  c")]
    [InlineData("\n\ta\n\t\tb", "a\n\tb")]
    [InlineData("\n  a\n \n  b", "a\n\nb")]
    [InlineData("\n  a\n   \n  b", "a\n \nb")]
    [InlineData("a\r\n  b\r  c\n  d", "a\nb\nc\nd")]
    [InlineData("raw \\n \\u0041 \\ \"quote\" \\\"\"\" end", "raw \\n \\u0041 \\ \"quote\" \"\"\" end")]
    [InlineData("\\\\\"\"\" x", "\\\"\"\" x")]
    [InlineData("\n  trailing white  \n", "trailing white  ")]
    [InlineData("\n  \u00A0a\n  b", "\u00A0a\nb")]
    public void Removes_common_indentation_of_block_strings(string content, string value)
    {
        var text = $"\"\"\"{content}\"\"\"";
        Assert.Equal(TokenKind.BlockString, Assert.Single(Tokens.Of(text)).Kind);
        Assert.Equal(value, Tokens.Value(text));
    }

    [Fact]
    public void Ends_a_block_string_at_the_first_three_quotes() => Assert.Equal(
        [(TokenKind.BlockString, "\"a"), (TokenKind.String, "")],
        Tokens.Of("\"\"\"\"a\"\"\"\"\""));
}
