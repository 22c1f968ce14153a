using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Tests.Language;

public sealed class ParserValueTests
{
    private const string Default = "query($x: T = ";

    [Theory]
    [InlineData("1", SyntaxKind.IntValue)]
    [InlineData("-1.5e3", SyntaxKind.FloatValue)]
    [InlineData("\"a\"", SyntaxKind.StringValue)]
    [InlineData("\"\"\"a\"\"\"", SyntaxKind.StringValue)]
    [InlineData("true", SyntaxKind.BooleanValue)]
    [InlineData("false", SyntaxKind.BooleanValue)]
    [InlineData("null", SyntaxKind.NullValue)]
    [InlineData("nullish", SyntaxKind.EnumValue)]
    [InlineData("[]", SyntaxKind.ListValue)]
    [InlineData("[1, [2], \"3\"]", SyntaxKind.ListValue)]
    [InlineData("{}", SyntaxKind.ObjectValue)]
    [InlineData("{a: {b: [null, {c: D}]}}", SyntaxKind.ObjectValue)]
    [InlineData("$a", SyntaxKind.Variable)]
    [InlineData("[$a, {b: $c}]", SyntaxKind.ListValue)]
    public void Reads_values(string text, SyntaxKind kind)
    {
        var value = Parser.ParseValue(text);
        Assert.Equal(kind, value.Kind);
        Assert.Equal((0, text.Length), (value.Start, value.End));
        Assert.Equal(text, Printer.Print(value));
    }

    [Fact]
    public void Booleans_have_their_value()
    {
        Assert.True(Assert.IsType<BooleanValueNode>(Parser.ParseValue("true")).Value);
        Assert.False(Assert.IsType<BooleanValueNode>(Parser.ParseValue("false")).Value);
    }

    [Theory]
    [InlineData("$a")]
    [InlineData("[1, $a]")]
    [InlineData("{b: {c: $a}}")]
    public void Constants_have_no_variables(string text)
    {
        var error = Assert.Throws<GraphQLSyntaxException>(() => Parser.Parse(Default + text + ") { a }"));
        Assert.Equal("Syntax Error: Unexpected variable \"$a\" in constant value.", error.Message);
        Assert.Equal(Default.Length + text.IndexOf('$', StringComparison.Ordinal), error.Offset);
    }

    [Fact]
    public void Constants_are_read_as_values_are() =>
        Assert.Equal("[{a: B}]", Printer.Print(Variable(Default + " [ { a : B } ] ) { a }").DefaultValue!));

    [Theory]
    [InlineData("Int")]
    [InlineData("Int!")]
    [InlineData("[Int]")]
    [InlineData("[[Int!]!]!")]
    public void Reads_types(string text)
    {
        var type = Variable($"query($x:{text}) {{ a }}").Type;
        Assert.Equal((9, 9 + text.Length), (type.Start, type.End));
        Assert.Equal(text, Printer.Print(type));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Int!!")]
    [InlineData("[Int")]
    [InlineData("Int]")]
    [InlineData("[]")]
    [InlineData("1")]
    public void Refuses_what_is_no_type(string text) =>
        Assert.Throws<GraphQLSyntaxException>(() => Parser.Parse($"query($x:{text}) {{ a }}"));

    [Theory]
    [InlineData("")]
    [InlineData("1 2")]
    [InlineData("[1")]
    [InlineData("{a}")]
    [InlineData("{1: 2}")]
    [InlineData("$")]
    [InlineData(":")]
    public void Refuses_what_is_no_value(string text) => Assert.Throws<GraphQLSyntaxException>(() => Parser.ParseValue(text));

    private static VariableDefinitionNode Variable(string query) =>
        Assert.Single(((OperationDefinitionNode)Parser.Parse(query).Definitions[0]).VariableDefinitions);
}
