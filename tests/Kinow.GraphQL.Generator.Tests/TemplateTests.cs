using Kinow.GraphQL.Generator.Tests.Harness;

namespace Kinow.GraphQL.Generator.Tests;

/// <summary>Fields marked with the directive of a template have its arguments and directives.</summary>
public sealed class TemplateTests
{
    private const string Templates = """
        directive @templates on OBJECT
        directive @listSize(slicingArguments: [String!]) on FIELD_DEFINITION
        directive @length(max: Int) on ARGUMENT_DEFINITION
        directive @list(of: String!, order: String! = "id") on FIELD_DEFINITION
        type Shared @templates {
          list(
            "How many."
            first: Int = 10
            "Keeps the {of} whose {type.fields} match, in the order of {order}. {unknown} and {} stay."
            query: String @length(max: 5)
          ): Boolean @listSize(slicingArguments: ["first"])
        }
        """;

    private const string Sdl = """
        interface Zoo { pets: [Pet!]! @list(of: "pets") }
        type Query implements Zoo {
          pets: [Pet!]! @list(of: "pets")
          cats("Only these." color: String): [Pet!]! @deprecated @list(of: "cats", order: "age") @listSize(slicingArguments: ["color"])
          dog(query: String): Pet
        }
        type Pet { id: ID! }
        """;

    private const string Source = """
        using Kinow.GraphQL;
        namespace App;
        public sealed record Pet(long Id);
        [GraphQLContract, BindNamespace("App")] public partial class ZooContract;
        public static class Subject
        {
            public static string Arguments(IListArguments a) => $"{a.First} {a.Query}";
            public static string Both() => Arguments(new QueryPetsArguments { First = 1 }) + Arguments(new QueryCatsArguments { Query = "x", Color = "red" });
            public static object Dog() => new QueryDogArguments();
            public static object Schema() => ZooContract.CreateSchema((type, word) => $"the {word} of {type}");
        }
        """;

    private readonly Run run = Run.Of(Source, ("a.graphql", Templates), ("b.graphql", Sdl));

    [Fact]
    public void The_records_have_an_interface_of_the_shared_arguments()
    {
        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.Errors);
        Assert.Contains("record QueryDogArguments\n", run.File("ZooContract.Type.Query.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_published_has_the_arguments_and_directives_and_no_templates()
    {
        const string published = """
            interface Zoo {
              pets(
                \"\"\"How many.\"\"\"
                first: Int = 10

                \"\"\"
                Keeps the pets whose the fields of Pet match, in the order of id. {unknown} and {} stay.
                \"\"\"
                query: String @length(max: 5)
              ): [Pet!]! @listSize(slicingArguments: ["first"])
            }
            """;

        var schema = run.Schema("App.Subject");

        Assert.Contains(published.Replace("\\\"", "\"", StringComparison.Ordinal), schema, StringComparison.Ordinal);
        Assert.Contains("whose the fields of Pet match, in the order of age.", schema, StringComparison.Ordinal);
        Assert.Single(System.Text.RegularExpressions.Regex.Matches(schema, "@listSize\\(slicingArguments: \\[\"color\"\\]\\)"));
        Assert.Equal(2, System.Text.RegularExpressions.Regex.Count(schema, "@listSize\\(slicingArguments: \\[\"first\"\\]\\)"));
        Assert.DoesNotContain("@list(", schema, StringComparison.Ordinal);
        Assert.DoesNotContain("emplates", schema, StringComparison.Ordinal);
        Assert.DoesNotContain("Shared", schema, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("type Query {\n a(query: Int): Int @list(of: \"\") }", "KGQL012", 2, "Query.a has @list and an argument query of its own")]
    [InlineData("directive @o on FIELD_DEFINITION type S @templates { o: Int } type Query {\n a: Int @list(of: \"\") @o }", "KGQL012", 2, "Query.a has @list and @o")]
    [InlineData("type Query { a: Int\n @list }", "KGQL001", 2, "argument \"of\"")]
    public void A_template_that_does_not_fit_is_reported(string sdl, string id, int line, string message)
    {
        var problem = Assert.Single(Run.Of(
            "using Kinow.GraphQL; [GraphQLContract] public partial class Contract;", ("a.graphql", Templates),
            ("b.graphql", sdl)).Diagnostics);

        Assert.Equal((id, "b.graphql", line), (problem.Id, problem.Location.GetLineSpan().Path, problem.Location.GetLineSpan().StartLinePosition.Line + 1));
        Assert.Contains(message, problem.GetMessage(), StringComparison.Ordinal);
    }
}
