using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Tests.Language;

public sealed class SyntaxNodeTests
{
    [Fact]
    public void Lists_are_never_uninitialised()
    {
        var field = new FieldNode(0, 0, null, new NameNode(0, 0, "a"), default, default, null);
        Assert.Empty(field.Arguments);
        Assert.Empty(field.Directives);
        Assert.Equal("a", Printer.Print(field));
        Assert.Empty(new DocumentNode(0, 0, new Source(default), default).Definitions);
    }

    [Fact]
    public void Any_node_prints_alone()
    {
        var printed = new List<string>();
        var operation = (OperationDefinitionNode)Parser.Parse("query ($a: [Int!] = {b: 1} @c) { d(e: 1) }").Definitions[0];
        var variable = operation.VariableDefinitions[0];
        SyntaxNode[] nodes =
        [
            variable, variable.Variable, variable.Type, variable.DefaultValue!, variable.Directives[0], variable.Variable.Name,
            ((ObjectValueNode)variable.DefaultValue!).Fields[0], ((FieldNode)operation.SelectionSet.Selections[0]).Arguments[0],
            operation.SelectionSet,
        ];
        foreach (var node in nodes) printed.Add(Printer.Print(node));
        Assert.Equal(["$a: [Int!] = {b: 1} @c", "$a", "[Int!]", "{b: 1}", "@c", "a", "b: 1", "e: 1", "{\n  d(e: 1)\n}"], printed);
    }
}
