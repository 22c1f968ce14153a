using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Tests.Language;

public sealed class ParserExecutableTests
{
    [Fact]
    public void Reads_a_shorthand_query()
    {
        var operation = Single<OperationDefinitionNode>("{ a: b }");
        Assert.Equal(OperationKind.Query, operation.Operation);
        Assert.Null(operation.Name);
        Assert.Null(operation.Description);
        Assert.Empty(operation.VariableDefinitions);
        Assert.Empty(operation.Directives);
        var field = Assert.IsType<FieldNode>(Assert.Single(operation.SelectionSet.Selections));
        Assert.Equal(("a", "b", "a"), (field.Alias?.Value, field.Name.Value, field.ResponseName));
        Assert.Null(field.SelectionSet);
        Assert.Empty(field.Arguments);
    }

    [Theory]
    [InlineData("query", OperationKind.Query)]
    [InlineData("mutation", OperationKind.Mutation)]
    [InlineData("subscription", OperationKind.Subscription)]
    public void Reads_an_operation(string keyword, OperationKind kind)
    {
        var operation = Single<OperationDefinitionNode>(
            $"\"d\" {keyword} Q(\"v\" $a: [Int!]! = [1] @x, $b: B) @y(z: $a) {{ a }}");
        Assert.Equal(kind, operation.Operation);
        Assert.Equal("Q", operation.Name?.Value);
        Assert.Equal("d", operation.Description?.Value);
        Assert.Equal(["a", "b"], operation.VariableDefinitions.Select(variable => variable.Variable.Name.Value));
        Assert.Equal("v", operation.VariableDefinitions[0].Description?.Value);
        Assert.IsType<ListValueNode>(operation.VariableDefinitions[0].DefaultValue);
        Assert.Equal("x", Assert.Single(operation.VariableDefinitions[0].Directives).Name.Value);
        var list = Assert.IsType<ListTypeNode>(Assert.IsType<NonNullTypeNode>(operation.VariableDefinitions[0].Type).Type);
        Assert.IsType<NonNullTypeNode>(list.Type);
        Assert.Null(operation.VariableDefinitions[1].DefaultValue);
        Assert.IsType<VariableNode>(Assert.Single(Assert.Single(operation.Directives).Arguments).Value);
    }

    [Fact]
    public void Reads_fragments()
    {
        var document = Parser.Parse("{ ...F @a ... on T @b { c } ... @d { e } ...onT } \"d\" fragment F on T @f { g }");
        var selections = Assert.IsType<OperationDefinitionNode>(document.Definitions[0]).SelectionSet.Selections;
        Assert.Equal("F", Assert.IsType<FragmentSpreadNode>(selections[0]).Name.Value);
        Assert.Equal("T", Assert.IsType<InlineFragmentNode>(selections[1]).TypeCondition?.Name.Value);
        Assert.Null(Assert.IsType<InlineFragmentNode>(selections[2]).TypeCondition);
        Assert.Equal("onT", Assert.IsType<FragmentSpreadNode>(selections[3]).Name.Value);
        Assert.Equal(["a", "b", "d"], selections.Take(3).Select(selection => Assert.Single(selection.Directives).Name.Value));
        var fragment = Assert.IsType<FragmentDefinitionNode>(document.Definitions[1]);
        Assert.Equal(("F", "T", "d"), (fragment.Name.Value, fragment.TypeCondition.Name.Value, fragment.Description?.Value));
    }

    [Fact]
    public void Keywords_are_names_elsewhere()
    {
        var operation = Single<OperationDefinitionNode>("query query($type: on = on) { on: fragment(true: $type) { null } }");
        var field = Assert.IsType<FieldNode>(Assert.Single(operation.SelectionSet.Selections));
        Assert.Equal(("on", "fragment"), (field.Alias?.Value, field.Name.Value));
    }

    [Fact]
    public void Nodes_span_their_bytes()
    {
        var document = Parser.Parse("\uFEFF# é\nquery Q { x: a } # end\n");
        Assert.Equal((0, document.Source.Text.Length), (document.Start, document.End));
        var operation = Assert.IsType<OperationDefinitionNode>(Assert.Single(document.Definitions));
        Assert.Equal((8, 24), (operation.Start, operation.End));
        Assert.Equal(new SourceLocation(2, 1), document.Source.GetLocation(operation.Start));
        var field = Assert.Single(operation.SelectionSet.Selections);
        Assert.Equal((18, 22), (field.Start, field.End));
    }

    private static T Single<T>(string text)
        where T : DefinitionNode => Assert.IsType<T>(Assert.Single(Parser.Parse(text).Definitions));
}
