using Kinow.GraphQL.Language;
using Kinow.GraphQL.Sdl;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Tests.Sdl.Printing;

public sealed class SchemaPrinterTests
{
    private const string Full =
        """"
        """What it is for."""
        schema @tag(name: "root") {
          query: Root
          subscription: Live
        }

        """Marks a thing."""
        directive @tag(
          """The mark."""
          name: String = "none"
        ) repeatable on SCHEMA | OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION | INTERFACE | UNION | ENUM | ENUM_VALUE | SCALAR | INPUT_OBJECT | INPUT_FIELD_DEFINITION

        directive @mark(a: Int, b: [Int!] = [1, 2]) on FIELD

        type Root implements Node & Named @tag(name: "a") @tag {
          id: ID!

          """
          First line
            second line
          """
          name: String @deprecated @tag
          old(a: Int! = 3 @deprecated(reason: "gone"), b: Filter = {limit: 10, kind: BIG} @tag): [Thing!] @deprecated(reason: "use \"new\"")
          new(
            """How many."""
            first: Int

            """After which."""
            after: ID = 4
          ): Thing!
        }

        interface Node @tag {
          id: ID!
        }

        interface Named implements Node {
          id: ID!
          name: String
        }

        type Live {
          tick: Float
        }

        """Either."""
        union Thing @tag = Root | Live

        input Filter @tag {
          """How many at most."""
          limit: Int = 10 @tag
          kind: Kind @deprecated
        }

        input Choice @oneOf {
          a: Int
          b: String
        }

        enum Kind @tag {
          BIG @tag
          SMALL @deprecated(reason: "r")
        }

        scalar Date @specifiedBy(url: "https://kinow.example/date") @tag
        """";

    [Fact]
    public void A_printed_schema_prints_the_same() => Assert.Equal(Full, SchemaPrinter.Print(Build(Full), appliedDirectives: true));

    [Fact]
    public void Own_directives_are_left_out_unless_asked_for() => Assert.Equal(
        Full
            .Replace(" @tag(name: \"root\")", "", StringComparison.Ordinal)
            .Replace(" @tag(name: \"a\")", "", StringComparison.Ordinal)
            .Replace(" @tag", "", StringComparison.Ordinal)
            .Replace("directive(", "directive @tag(", StringComparison.Ordinal),
        SchemaPrinter.Print(Build(Full)));

    [Fact]
    public void A_usual_schema_needs_no_schema_definition() =>
        Assert.Equal("type Query {\n  a: Int\n}\n\ntype Mutation {\n  a: Int\n}", SchemaPrinter.Print(Build("schema { query: Query mutation: Mutation } type Query { a: Int } type Mutation { a: Int }")));

    [Fact]
    public void Extensions_are_merged() =>
        Assert.Equal(
            "type Query {\n  a: Int\n  b: Int\n}", SchemaPrinter.Print(Build("type Query { a: Int } extend type Query { b: Int }")));

    [Theory]
    [InlineData("Float", "1.0", "1")]
    [InlineData("Float", "1e21", "1e+21")]
    [InlineData("Float", "1.5e-9", "1.5e-9")]
    [InlineData("ID", "\"4\"", "4")]
    [InlineData("ID", "\"04\"", "\"04\"")]
    [InlineData("[Int]", "3", "[3]")]
    [InlineData("[Kind!]", "[A, B]", "[A, B]")]
    [InlineData("Box", "{}", "{n: 3, deep: {n: 3, deep: null}}")]
    [InlineData("Box", "{n: null, deep: null}", "{n: null, deep: null}")]
    [InlineData("Any", "{a: [1, 2.5, RED, true, null]}", "{a: [1, 2.5, \"RED\", true, null]}")]
    [InlineData("Int", "null", "null")]
    public void Defaults_are_printed_as_coerced(string type, string given, string printed)
    {
        var schema = Build($"type Query {{ f(x: {type} = {given}): ID }} scalar Any enum Kind {{ A B }} input Box {{ n: Int = 3, deep: Box = {{ deep: null }} }}");
        Assert.Equal(printed, schema.QueryType.Fields[0].Arguments[0].DefaultText);
    }

    private static Schema Build(string sdl) => SchemaBuilder.Build([Parser.Parse(sdl)]);
}
