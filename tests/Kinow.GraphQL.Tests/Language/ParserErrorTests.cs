using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Tests.Language;

public sealed class ParserErrorTests
{
    [Theory]
    [InlineData("", 1, 1, "Unexpected <EOF>.")]
    [InlineData("# only a comment\n", 2, 1, "Unexpected <EOF>.")]
    [InlineData("{", 1, 2, "Expected Name, found <EOF>.")]
    [InlineData("{}", 1, 2, "Expected Name, found \"}\".")]
    [InlineData("{ a", 1, 4, "Expected Name, found <EOF>.")]
    [InlineData("{ a() }", 1, 5, "Expected Name, found \")\".")]
    [InlineData("{ a(b 1) }", 1, 7, "Expected \":\", found Int \"1\".")]
    [InlineData("{ a(b: }", 1, 8, "Unexpected \"}\".")]
    [InlineData("{ a: \"b\\u0041\" }", 1, 6, "Expected Name, found String \"bA\".")]
    [InlineData("{ a: \"\"\"b\n c\"\"\" }", 1, 6, "Expected Name, found BlockString \"b\nc\".")]
    [InlineData("{ a {} }", 1, 6, "Expected Name, found \"}\".")]
    [InlineData("{ ... on }", 1, 10, "Expected Name, found \"}\".")]
    [InlineData("{ ... }", 1, 7, "Expected \"{\", found \"}\".")]
    [InlineData("{ a } }", 1, 7, "Unexpected \"}\".")]
    [InlineData("notAnOperation Foo { a }", 1, 1, "Unexpected Name \"notAnOperation\".")]
    [InlineData("query", 1, 6, "Expected \"{\", found <EOF>.")]
    [InlineData("query () { a }", 1, 8, "Expected \"$\", found \")\".")]
    [InlineData("query ($a Int) { a }", 1, 11, "Expected \":\", found Name \"Int\".")]
    [InlineData("query ($a: [Int) { a }", 1, 16, "Expected \"]\", found \")\".")]
    [InlineData("query ($a: Int = $b) { a }", 1, 18, "Unexpected variable \"$b\" in constant value.")]
    [InlineData("query ($a: Int = [{b: $}]) { a }", 1, 23, "Unexpected \"$\".")]
    [InlineData("query ($a: Int @d(x: $b)) { a }", 1, 22, "Unexpected variable \"$b\" in constant value.")]
    [InlineData("fragment on on on { a }", 1, 10, "Unexpected Name \"on\".")]
    [InlineData("fragment F T { a }", 1, 12, "Expected \"on\", found Name \"T\".")]
    [InlineData("\"d\" { a }", 1, 1, "Unexpected description, descriptions are not supported on shorthand queries.")]
    [InlineData("\"d\" extend type A @b", 1, 1, "Unexpected description, only GraphQL definitions support descriptions.")]
    [InlineData("\"d\" \"e\" type A", 1, 5, "Unexpected String \"e\".")]
    public void Executable(string text, int line, int column, string message) => AssertError(text, line, column, message);

    [Theory]
    [InlineData("type A {}", 1, 9, "Expected Name, found \"}\".")]
    [InlineData("type A { a(): B }", 1, 12, "Expected Name, found \")\".")]
    [InlineData("type A implements B, C", 1, 22, "Unexpected Name \"C\".")]
    [InlineData("type A implements & { a: B }", 1, 21, "Expected Name, found \"{\".")]
    [InlineData("union A = | | B", 1, 13, "Expected Name, found \"|\".")]
    [InlineData("union A = ", 1, 11, "Expected Name, found <EOF>.")]
    [InlineData("enum A { true }", 1, 10, "Name \"true\" is reserved and cannot be used for an enum value.")]
    [InlineData("enum A { B \"d\" null }", 1, 16, "Name \"null\" is reserved and cannot be used for an enum value.")]
    [InlineData("input A { b: C = $d }", 1, 18, "Unexpected variable \"$d\" in constant value.")]
    [InlineData("schema { }", 1, 10, "Expected Name, found \"}\".")]
    [InlineData("schema @a", 1, 10, "Expected \"{\", found <EOF>.")]
    [InlineData("schema { read: A }", 1, 10, "Unexpected Name \"read\".")]
    [InlineData("directive @a", 1, 13, "Expected \"on\", found <EOF>.")]
    [InlineData("directive @a on FIELD | field", 1, 25, "Unexpected Name \"field\".")]
    [InlineData("directive @a repeatable repeatable on FIELD", 1, 25, "Expected \"on\", found Name \"repeatable\".")]
    [InlineData("extend", 1, 7, "Unexpected <EOF>.")]
    [InlineData("extend query { a }", 1, 8, "Unexpected Name \"query\".")]
    [InlineData("extend directive @a @b", 1, 8, "Unexpected Name \"directive\".")]
    [InlineData("extend type A", 1, 14, "Unexpected <EOF>.")]
    [InlineData("extend interface A", 1, 19, "Unexpected <EOF>.")]
    [InlineData("extend union A", 1, 15, "Unexpected <EOF>.")]
    [InlineData("extend enum A", 1, 14, "Unexpected <EOF>.")]
    [InlineData("extend input A\ntype B", 2, 1, "Unexpected Name \"type\".")]
    [InlineData("extend scalar A", 1, 16, "Unexpected <EOF>.")]
    [InlineData("extend schema", 1, 14, "Unexpected <EOF>.")]
    public void Type_system(string text, int line, int column, string message) => AssertError(text, line, column, message);

    [Fact]
    public void Error_of_the_next_token_wins_over_what_follows_the_current_one() =>
        AssertError("{ a(b: C 00) }", 1, 11, "Invalid number, unexpected digit after 0: \"0\".");

    [Fact]
    public void Messages_cut_long_values()
    {
        var error = Assert.Throws<GraphQLSyntaxException>(() => Parser.Parse(new string('a', 100_000)));
        Assert.Equal($"Syntax Error: Unexpected Name \"{new string('a', 256)}…\".", error.Message);
    }

    private static void AssertError(string text, int line, int column, string message)
    {
        var error = Assert.Throws<GraphQLSyntaxException>(() => Parser.Parse(text));
        Assert.Equal("Syntax Error: " + message, error.Message);
        Assert.Equal(new SourceLocation(line, column), error.Location);
        Assert.Equal(SyntaxErrorKind.Syntax, error.ErrorKind);
    }
}
