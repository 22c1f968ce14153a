using System.Text;
using Kinow.GraphQL.Language;
using Kinow.GraphQL.Sdl;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Tests.Sdl;

public sealed class SchemaBuilderTests
{
    [Fact]
    public void Types_have_the_order_of_introspection()
    {
        var schema = Build("type Query { a(x: Int): B b: Float } type B { c: ID }");
        Assert.Equal(
            ["Query", "Int", "Float", "B", "ID", "Boolean", "String", "__Schema", "__Type", "__TypeKind", "__Field", "__InputValue", "__EnumValue", "__Directive", "__DirectiveLocation"],
            schema.Types.Select(t => t.Name));
        Assert.Equal(Enumerable.Range(0, schema.Types.Length), schema.Types.Select(t => t.Index));
        Assert.Equal(Enumerable.Range(0, schema.Objects.Length), schema.Objects.Select(o => o.ObjectIndex));
    }

    [Fact]
    public void Specified_directives_follow_those_of_the_documents()
    {
        var schema = Build("type Query { a: Int } directive @x on FIELD directive @skip(if: Boolean!) on FIELD");
        Assert.Equal(["x", "skip", "include", "deprecated", "specifiedBy", "oneOf"], schema.Directives.Select(d => d.Name));
        Assert.Equal("FIELD", Assert.Single(schema.FindDirective("skip")!.Locations));
    }

    [Fact]
    public void Extensions_are_merged_in_document_order()
    {
        var schema = Build(
            """
            extend type Query implements I { b: Int }
            type Query { a: Int i: Int }
            interface I { i: Int }
            enum E { A } extend enum E { B }
            input In { a: Int } extend input In @oneOf { b: Int }
            union U = Query extend union U = V
            type V { v: E }
            scalar S extend scalar S @specifiedBy(url: "https://kinow.example/s")
            """);
        Assert.Equal(["a", "i", "b"], schema.QueryType.Fields.Select(f => f.Name));
        Assert.Equal([0, 1, 2], schema.QueryType.Fields.Select(f => f.Index));
        Assert.Equal(["I"], schema.QueryType.Interfaces.Select(i => i.Name));
        Assert.Equal(["A", "B"], ((EnumType)schema.FindType("E")!).Values.Select(v => v.Name));
        Assert.True(((InputObjectType)schema.FindType("In")!).IsOneOf);
        Assert.Equal(["Query", "V"], ((UnionType)schema.FindType("U")!).Members.Select(m => m.Name));
        Assert.Equal("https://kinow.example/s", ((ScalarType)schema.FindType("S")!).SpecifiedByUrl);
    }

    [Fact]
    public void Root_types_come_from_the_schema_definition_and_its_extensions()
    {
        var schema = Build(
            "\"d\" schema { query: Q } extend schema { mutation: M } type Q { a: Int } type M { a: Int } type Subscription { a: Int }");
        Assert.Equal("d", schema.Description);
        Assert.Equal("Q", schema.QueryType.Name);
        Assert.Equal("M", schema.MutationType!.Name);
        Assert.Null(schema.SubscriptionType);
    }

    [Fact]
    public void Several_documents_are_one_schema()
    {
        var schema = SchemaBuilder.Build(
            [Parser.Parse("type Query { a: A }"), Parser.Parse("type A { b: Int } extend type Query { c: Int }")]);
        Assert.Equal(["a", "c"], schema.QueryType.Fields.Select(f => f.Name));
    }

    [Fact]
    public void Deprecation_reasons_are_read()
    {
        var schema = Build("type Query { a: Int @deprecated b: Int @deprecated(reason: \"r\") c(x: Int @deprecated): Int }");
        Assert.Equal(["No longer supported", "r", null], schema.QueryType.Fields.Select(f => f.DeprecationReason));
        Assert.Equal("No longer supported", schema.QueryType.FindField("c")!.Arguments[0].DeprecationReason);
    }

    [Fact]
    public void Defaults_are_coerced_whatever_their_order()
    {
        var schema = Build(
            """
            type Query { a(x: Outer = { inner: { } }, y: [Int] = 3, e: E = B): Int }
            input Outer { inner: Inner, n: Float = 1 }
            input Inner { s: String = "t" }
            enum E { A B }
            """);
        var arguments = schema.QueryType.Fields[0].Arguments;
        var outer = Assert.IsType<InputValues>(arguments[0].DefaultValue);
        Assert.Equal(1.0, outer["n"]);
        Assert.Equal("t", Assert.IsType<InputValues>(outer["inner"])["s"]);
        Assert.Equal([3], Assert.IsType<object?[]>(arguments[1].DefaultValue));
        Assert.Same(((EnumType)schema.FindType("E")!).Values[1], arguments[2].DefaultValue);
    }

    [Fact]
    public void Specified_definitions_are_those_of_the_specification()
    {
        var schema = Build("type Query { a: Int }");
        var reason = schema.FindDirective("deprecated")!.Arguments[0];
        Assert.Equal("String!", reason.Type.ToString());
        Assert.Equal("No longer supported", reason.DefaultValue);
        Assert.All(schema.Types.Where(t => t.IsIntrospection), t => Assert.NotNull(t.Description));
        Assert.Equal(false, ((ObjectType)schema.FindType("__Type")!).FindField("fields")!.Arguments[0].DefaultValue);
    }

    private static Schema Build(string sdl) => SchemaBuilder.Build(Encoding.UTF8.GetBytes(sdl));
}
