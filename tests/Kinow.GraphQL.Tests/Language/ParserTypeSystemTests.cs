using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Tests.Language;

public sealed class ParserTypeSystemTests
{
    [Fact]
    public void Reads_the_schema()
    {
        var schema = Single<SchemaDefinitionNode>("\"d\" schema @a { query: Q, mutation: M subscription: S }");
        Assert.Equal("d", schema.Description?.Value);
        Assert.Equal("a", Assert.Single(schema.Directives).Name.Value);
        Assert.Equal(
            [(OperationKind.Query, "Q"), (OperationKind.Mutation, "M"), (OperationKind.Subscription, "S")],
            schema.OperationTypes.Select(type => (type.Operation, type.Type.Name.Value)));
    }

    [Theory]
    [InlineData("type A implements B & C @x { a: Int }")]
    [InlineData("type A implements & B & C @x { a: Int }")]
    public void Reads_object_types(string text)
    {
        var type = Single<ObjectTypeDefinitionNode>(text);
        Assert.Equal("A", type.Name.Value);
        Assert.Equal(["B", "C"], type.Interfaces.Select(name => name.Name.Value));
        Assert.Equal("a", Assert.Single(type.Fields).Name.Value);
        Assert.Equal("x", Assert.Single(type.Directives).Name.Value);
    }

    [Fact]
    public void Reads_field_definitions()
    {
        var type = Single<InterfaceTypeDefinitionNode>("interface A implements B { \"d\" a(\"e\" b: Int = 1 @x, c: [C!]): D! @y b: E }");
        var field = type.Fields[0];
        Assert.Equal(("d", "a"), (field.Description?.Value, field.Name.Value));
        Assert.Equal(("e", "b"), (field.Arguments[0].Description?.Value, field.Arguments[0].Name.Value));
        Assert.Equal("1", Assert.IsType<IntValueNode>(field.Arguments[0].DefaultValue).Value);
        Assert.Equal("x", Assert.Single(field.Arguments[0].Directives).Name.Value);
        Assert.Null(field.Arguments[1].DefaultValue);
        Assert.Equal("D!", Printer.Print(field.Type));
        Assert.Equal("y", Assert.Single(field.Directives).Name.Value);
        Assert.Empty(type.Fields[1].Arguments);
    }

    [Fact]
    public void Reads_the_other_types()
    {
        Assert.Equal("d", Single<ScalarTypeDefinitionNode>("\"\"\"d\"\"\" scalar A @b").Description?.Value);
        Assert.Equal(["A", "B"], Single<UnionTypeDefinitionNode>("union U @x = | A | B").Types.Select(type => type.Name.Value));
        var values = Single<EnumTypeDefinitionNode>("enum E { \"d\" A @x B }").Values;
        Assert.Equal([("A", "d"), ("B", null)], values.Select(value => (value.Name.Value, value.Description?.Value)));
        var input = Single<InputObjectTypeDefinitionNode>("input I @oneOf { a: Int = 1 @x, b: B }");
        Assert.Equal(["a", "b"], input.Fields.Select(field => field.Name.Value));
    }

    [Theory]
    [InlineData("type A")]
    [InlineData("interface A")]
    [InlineData("union A")]
    [InlineData("enum A")]
    [InlineData("input A")]
    [InlineData("scalar A")]
    public void Bodies_may_be_missing(string text) => Assert.Equal(text, Printer.Print(Parser.Parse(text)));

    [Fact]
    public void Reads_directive_definitions()
    {
        var once = Single<DirectiveDefinitionNode>("directive @a on FIELD");
        Assert.False(once.Repeatable);
        Assert.Empty(once.Arguments);
        var repeatable = Single<DirectiveDefinitionNode>("\"d\" directive @a(b: C = D) repeatable on | QUERY | INPUT_FIELD_DEFINITION");
        Assert.True(repeatable.Repeatable);
        Assert.Equal("d", repeatable.Description?.Value);
        Assert.Equal("b", Assert.Single(repeatable.Arguments).Name.Value);
        Assert.Equal(["QUERY", "INPUT_FIELD_DEFINITION"], repeatable.Locations.Select(location => location.Value));
    }

    [Theory]
    [InlineData("extend schema @a", SyntaxKind.SchemaExtension)]
    [InlineData("extend schema @a {\n  query: Q\n}", SyntaxKind.SchemaExtension)]
    [InlineData("extend scalar A @a", SyntaxKind.ScalarTypeExtension)]
    [InlineData("extend type A implements B", SyntaxKind.ObjectTypeExtension)]
    [InlineData("extend type A implements B & C @d {\n  e: F\n}", SyntaxKind.ObjectTypeExtension)]
    [InlineData("extend interface A implements B", SyntaxKind.InterfaceTypeExtension)]
    [InlineData("extend interface A {\n  b(c: D): E\n}", SyntaxKind.InterfaceTypeExtension)]
    [InlineData("extend union A @b", SyntaxKind.UnionTypeExtension)]
    [InlineData("extend union A = B | C", SyntaxKind.UnionTypeExtension)]
    [InlineData("extend enum A @b {\n  C\n}", SyntaxKind.EnumTypeExtension)]
    [InlineData("extend input A {\n  b: C = D\n}", SyntaxKind.InputObjectTypeExtension)]
    public void Reads_extensions(string text, SyntaxKind kind)
    {
        var definition = Assert.Single(Parser.Parse(text).Definitions);
        Assert.Equal(kind, definition.Kind);
        Assert.Equal((0, text.Length), (definition.Start, definition.End));
        Assert.Equal(text, Printer.Print(definition));
    }

    private static T Single<T>(string text)
        where T : DefinitionNode => Assert.IsType<T>(Assert.Single(Parser.Parse(text).Definitions));
}
