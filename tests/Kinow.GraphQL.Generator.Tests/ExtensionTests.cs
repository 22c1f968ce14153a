using Kinow.GraphQL.Generator.Tests.Harness;

namespace Kinow.GraphQL.Generator.Tests;

/// <summary>The fields of a type may be declared in several files, by extensions of it.</summary>
public sealed class ExtensionTests
{
    private const string Shared = """
        directive @templates on OBJECT
        directive @list(of: String!) on FIELD_DEFINITION
        type Shared @templates { list("Keeps the {of}, by {type.fields}." query: String): Boolean }
        """;

    private const string Source = """
        using Kinow.GraphQL;
        using Kinow.GraphQL.Execution;
        namespace App;
        public sealed record Pet(long Id);
        public sealed record Zoo(int Size);
        [GraphQLContract, BindNamespace("App")] public partial class ZooContract;
        class Pets : IZooResolver
        {
            public ValueTask PetsAsync(Batch<Zoo, System.Collections.Immutable.ImmutableArray<Pet>> b, ZooPetsArguments a, RequestContext c) =>
                a is IListArguments ? default : throw new InvalidOperationException();
        }
        public static class Subject { public static object Schema() => ZooContract.CreateSchema((type, word) => $"the {word} of {type}"); }
        """;

    private const string Extension = """
        "An animal."
        type Pet { id: ID! }
        extend type Zoo {
          pets: [Pet!]! @list(of: "pets")
          size: Int!
        }
        """;

    // The file of the extension comes before that of the type.
    private readonly Run run = Files(Extension, "type Query { zoo: Zoo }\n\"Where animals live.\"\ntype Zoo");

    [Fact]
    public void They_are_bound_like_the_fields_of_the_type_itself()
    {
        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.Errors);
    }

    [Fact]
    public void They_are_published_as_fields_of_the_type_with_what_their_template_has()
    {
        const string published = """
            ""\"Where animals live.""\"
            type Zoo {
              pets(
                ""\"Keeps the pets, by the fields of Pet.""\"
                query: String
              ): [Pet!]!
              size: Int!
            }
            """;

        var schema = run.Schema("App.Subject");

        Assert.Contains(published.Replace("\\", "", StringComparison.Ordinal), schema, StringComparison.Ordinal);
        Assert.DoesNotContain("extend", schema, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("extend type Zoo {\n size: Pet }", "type Query { zoo: Zoo }\ntype Zoo", "a.graphql", 2, "KGQL006", "Zoo.size is of type Pet")]
    [InlineData("extend type Zoo { a: Int }", "type Query { zoo: Zoo }\ntype Zoo {\n a: Int }", "a.graphql", 1, "KGQL001", "\"Zoo.a\" can only be defined once")]
    [InlineData("extend type Zoo { a: Int }", "type Query { b: Int }", "a.graphql", 1, "KGQL001", "Cannot extend type \"Zoo\"")]
    [InlineData("extend type Toy { a: Int }", "type Query { toy: Toy }\ntype Toy", "b.graphql", 2, "KGQL003", "Toy has no C# type")]
    [InlineData("type Toys { a: Int }", "type Query { zoo: Zoo }\ntype Zoo", "b.graphql", 2, "KGQL001", "Zoo must define one or more fields")]
    public void What_is_wrong_is_shown_where_it_is(string extension, string type, string path, int line, string id, string message)
    {
        var problem = Assert.Single(Files($"{extension} type Pet {{ id: ID! }}", type).Diagnostics);

        Assert.Equal(id, problem.Id);
        Assert.Contains(message, problem.GetMessage(), StringComparison.Ordinal);
        var place = problem.Location.GetLineSpan();
        Assert.Equal((path, line), (place.Path, place.StartLinePosition.Line + 1));
    }

    private static Run Files(string extension, string type) =>
        Run.Of(Source, ("a.graphql", extension), ("b.graphql", type), ("c.graphql", Shared));
}
