namespace Kinow.GraphQL.Tests.Language;

public sealed class LexerErrorTests
{
    [Theory]
    [InlineData("00", 2, "Invalid number, unexpected digit after 0: \"0\".")]
    [InlineData("01", 2, "Invalid number, unexpected digit after 0: \"1\".")]
    [InlineData("-", 2, "Invalid number, expected digit but got: <EOF>.")]
    [InlineData("-a", 2, "Invalid number, expected digit but got: \"a\".")]
    [InlineData("1.", 3, "Invalid number, expected digit but got: <EOF>.")]
    [InlineData("1.e1", 3, "Invalid number, expected digit but got: \"e\".")]
    [InlineData("1e", 3, "Invalid number, expected digit but got: <EOF>.")]
    [InlineData("1e-\"", 4, "Invalid number, expected digit but got: '\"'.")]
    [InlineData("1.0é", 4, "Unexpected character: U+00E9.")]
    [InlineData("1.2.3", 4, "Invalid number, expected digit but got: \".\".")]
    [InlineData("0xF1", 2, "Invalid number, expected digit but got: \"x\".")]
    [InlineData("1_000", 2, "Invalid number, expected digit but got: \"_\".")]
    [InlineData("+1", 1, "Unexpected character: \"+\".")]
    public void Refuses_malformed_numbers(string text, int column, string message) => AssertError(text, 1, column, message);

    [Theory]
    [InlineData("\"", 2, "Unterminated string.")]
    [InlineData("\"a", 3, "Unterminated string.")]
    [InlineData("\"a\n\"", 3, "Unterminated string.")]
    [InlineData("\"a\r\n\"", 3, "Unterminated string.")]
    [InlineData("\"😀\r\"", 4, "Unterminated string.")]
    [InlineData("\"\"\"a\\\"\"\"", 9, "Unterminated string.")]
    [InlineData("\"a\\x\"", 3, "Invalid character escape sequence: \"\\x\".")]
    [InlineData("\"\\é\"", 2, "Invalid character escape sequence: \"\\é\".")]
    [InlineData("\"\\", 2, "Invalid character escape sequence: \"\\\".")]
    [InlineData("\"\\u12\"", 2, "Invalid Unicode escape sequence: \"\\u12\"\".")]
    [InlineData("\"\\u12G4\"", 2, "Invalid Unicode escape sequence: \"\\u12G4\".")]
    [InlineData("\"\\uD83D\"", 2, "Invalid Unicode escape sequence: \"\\uD83D\".")]
    [InlineData("\"\\uD83D\\u0041\"", 2, "Invalid Unicode escape sequence: \"\\uD83D\".")]
    [InlineData("\"\\uD83Dxu0041\"", 2, "Invalid Unicode escape sequence: \"\\uD83D\".")]
    [InlineData("\"\\uDE00\\uD83D\"", 2, "Invalid Unicode escape sequence: \"\\uDE00\".")]
    [InlineData("\"\\u{}\"", 2, "Invalid Unicode escape sequence: \"\\u{}\".")]
    [InlineData("\"\\u{D800}\"", 2, "Invalid Unicode escape sequence: \"\\u{D800}\".")]
    [InlineData("\"\\u{110000}\"", 2, "Invalid Unicode escape sequence: \"\\u{110000}\".")]
    [InlineData("\"\\u{000000041}\"", 2, "Invalid Unicode escape sequence: \"\\u{000000041\".")]
    [InlineData("\"\\u{FFFFFFFF}\"", 2, "Invalid Unicode escape sequence: \"\\u{FFFFFFFF\".")]
    [InlineData("\"\\u{1", 2, "Invalid Unicode escape sequence: \"\\u{1\".")]
    public void Refuses_malformed_strings(string text, int column, string message) => AssertError(text, 1, column, message);

    [Theory]
    [InlineData("a\n 'b'", 2, 2, "Unexpected single quote character ('), did you mean to use a double quote (\")?")]
    [InlineData("a\r\n\r?", 3, 1, "Unexpected character: \"?\".")]
    [InlineData("..", 1, 1, "Unexpected character: \".\".")]
    [InlineData("....", 1, 4, "Unexpected character: \".\".")]
    [InlineData("\uFEFF é", 1, 3, "Unexpected character: U+00E9.")]
    [InlineData("#😀\n  😀", 2, 3, "Unexpected character: U+1F600.")]
    [InlineData("\0", 1, 1, "Unexpected character: U+0000.")]
    [InlineData("\u00A0", 1, 1, "Unexpected character: U+00A0.")]
    public void Refuses_characters_outside_the_grammar(string text, int line, int column, string message) =>
        AssertError(text, line, column, message);

    private static void AssertError(string text, int line, int column, string message)
    {
        var error = Tokens.Error(text);
        Assert.Equal("Syntax Error: " + message, error.Message);
        Assert.Equal((line, column), (error.Location.Line, error.Location.Column));
    }
}
