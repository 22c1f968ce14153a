using System.Text.Json;
using Kinow.GraphQL.Language;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Tests.Types.Coercion;

public sealed class ArgumentCoercionTests
{
    [Theory]
    [InlineData("f", "{d: 7, t: 8}")]
    [InlineData("f(i: 1, d: null)", "{i: 1, d: null, t: 8}")]
    [InlineData("f(i: $i, d: $i, t: $i)", "{d: 7, t: 8}")]
    [InlineData("f(l: [$i, 2])", "{l: [null, 2], d: 7, t: 8}")]
    [InlineData("f(l: 3)", "{l: [3], d: 7, t: 8}")]
    [InlineData("f(o: {s: $s, n: $i})", "{o: {s: 'v', n: 3}, d: 7, t: 8}")]
    [InlineData("f(o: {s: \"x\", n: $null})", "{o: {s: 'x', n: null}, d: 7, t: 8}")]
    [InlineData("f(one: {b: $s})", "{one: {b: 'v'}, d: 7, t: 8}")]
    [InlineData("f(any: {a: [1, $s, $i], b: $i, c: RED})", "{any: {a: [1l, 'v', null], c: 'RED'}, d: 7, t: 8}")]
    [InlineData("f(e: GREEN, page: 100, text: \"\\uD83D\\uDE00\\uD83D\\uDE00\", many: [1.5])", "{e: GREEN, d: 7, t: 8, page: 100, text: '😀😀', many: [1.5d]}")]
    public void Arguments_are_coerced(string field, string expected) => Assert.Equal(expected, CoercedText.Of(Coerce(field)));

    [Theory]
    [InlineData("required(m: 1)", "required", "Argument \"n\" of required type \"Int!\" was not provided.")]
    [InlineData("required(n: $i, m: 1)", "$i", "Argument \"n\" of required type \"Int!\" was provided the variable \"$i\" which was not provided a runtime value.")]
    [InlineData("required(n: $null, m: 1)", "$null", "Argument \"n\" of non-null type \"Int!\" must not be null.")]
    [InlineData("required(n: null, m: 1)", "null", "Argument \"n\" of non-null type \"Int!\" must not be null.")]
    [InlineData("required(n: 1, m: [1, $i])", "[1", "Argument \"m\" has invalid value [1, $i].")]
    [InlineData("f(t: $null)", "$null", "Argument \"t\" of non-null type \"Int!\" must not be null.")]
    [InlineData("f(i: \"1\")", "\"1\"", "Argument \"i\" has invalid value \"1\".")]
    [InlineData("f(i: 2147483648)", "2147", "Argument \"i\" has invalid value 2147483648.")]
    [InlineData("f(o: {n: 1})", "{n", "Argument \"o\" has invalid value {n: 1}.")]
    [InlineData("f(o: {s: \"x\", none: 1})", "{s", "Argument \"o\" has invalid value {s: \"x\", none: 1}.")]
    [InlineData("f(one: {a: 1, b: \"x\"})", "{a", "Argument \"one\" has invalid value {a: 1, b: \"x\"}.")]
    [InlineData("f(one: {a: $null})", "{a", "Argument \"one\" has invalid value {a: $null}.")]
    [InlineData("f(one: {a: $i})", "{a", "Argument \"one\" has invalid value {a: $i}.")]
    [InlineData("f(e: \"RED\")", "\"RED\"", "Argument \"e\" has invalid value \"RED\".")]
    [InlineData("f(page: 0)", "0", "Argument \"page\" must be at least 1, but is 0.")]
    [InlineData("f(page: 101)", "101", "Argument \"page\" must be at most 100, but is 101.")]
    [InlineData("f(text: \"a\")", "\"a\"", "Argument \"text\" must have at least 2 characters, but has 1.")]
    [InlineData("f(text: $long)", "$long", "Argument \"text\" must have at most 4 characters, but has 6.")]
    [InlineData("f(many: [1, 1, 1])", "[1", "Argument \"many\" must have at most 2 items, but has 3.")]
    [InlineData("f(many: 2.5)", "2.5", "Argument \"many\" must be at most 1.5, but is 2.5.")]
    [InlineData("f(o: {s: \"x\", name: $long})", "$long}", "Field \"name\" must have at most 3 characters, but has 6.")]
    public void Wrong_arguments_are_refused_where_they_stand(string field, string at, string message)
    {
        var error = Assert.Throws<LocatedException>(() => Coerce(field));
        Assert.Equal(message, error.Message);
        Assert.Equal(ErrorCodes.BadUserInput, error.Code);
        Assert.Equal(
            Text(field).IndexOf(at, Text(field).IndexOf('{', StringComparison.Ordinal), StringComparison.Ordinal), error.Node.Start);
    }

    [Fact]
    public void Values_are_found_by_name()
    {
        var values = Coerce("f(i: 1, s: null)");
        Assert.Equal(1, values["i"]);
        Assert.Null(values["s"]);
        Assert.Null(values["none"]);
        Assert.True(values.IsGiven(1));
        Assert.False(values.IsGiven(2));
        Assert.Equal(12, values.Count);
    }

    private static string Text(string field) => $"query($i: Int, $s: String, $null: Int, $long: String) {{ {field} }}";

    private static InputValues Coerce(string field)
    {
        var operation = (OperationDefinitionNode)Parser.Parse(Text(field)).Definitions[0];
        using var json = JsonDocument.Parse("{\"s\": \"v\", \"null\": null, \"long\": \"longer\"}");
        Assert.True(new VariableCoercion(CoercionSchema.Schema, operation).TryCoerce(json.RootElement, out var variables, out _));
        var node = (FieldNode)operation.SelectionSet.Selections[0];
        return ArgumentCoercion.Coerce(CoercionSchema.Schema.QueryType.FindField(node.Name.Value)!, node, variables);
    }
}
