using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Tests.Language;

public sealed class InvalidUtf8Tests
{
    [Theory]
    [InlineData(new byte[] { 0x7B, 0x0A, 0x61, 0xFF, 0x7D }, 3, 2, 2)]
    [InlineData(new byte[] { 0x23, 0xC3 }, 1, 1, 2)]
    [InlineData(new byte[] { 0x22, 0xC0, 0x80, 0x22 }, 1, 1, 2)]
    [InlineData(new byte[] { 0x22, 0xED, 0xA0, 0x80, 0x22 }, 1, 1, 2)]
    [InlineData(new byte[] { 0x22, 0xF0, 0x9F, 0x98, 0x80, 0xF4, 0x90, 0x80, 0x80 }, 5, 1, 4)]
    [InlineData(new byte[] { 0x80 }, 0, 1, 1)]
    public void Is_a_syntax_error_at_its_first_byte(byte[] text, int offset, int line, int column)
    {
        var error = Assert.Throws<GraphQLSyntaxException>(() => Parser.Parse(text));
        Assert.Equal($"Syntax Error: Invalid UTF-8 byte: 0x{text[offset]:X2}.", error.Message);
        Assert.Equal(offset, error.Offset);
        Assert.Equal(new SourceLocation(line, column), error.Location);
        Assert.Equal(SyntaxErrorKind.Syntax, error.ErrorKind);
    }

    [Fact]
    public void Half_a_surrogate_pair_in_a_string_is_one_too()
    {
        var error = Assert.Throws<GraphQLSyntaxException>(() => Parser.Parse("# é\n{ a(b: \"\uD83D\") }"));
        Assert.Equal("Syntax Error: Invalid character: U+D83D.", error.Message);
        Assert.Equal(new SourceLocation(2, 9), error.Location);
    }
}
