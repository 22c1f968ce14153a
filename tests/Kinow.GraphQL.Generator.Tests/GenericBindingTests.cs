using Kinow.GraphQL.Generator.Tests.Harness;

namespace Kinow.GraphQL.Generator.Tests;

/// <summary>Types whose names end alike are bound to one generic type.</summary>
public sealed class GenericBindingTests
{
    private const string Source = """
        using System.Collections.Immutable;
        using Kinow.GraphQL;
        using Kinow.GraphQL.Execution;
        namespace App;
        public sealed record Pet(long Id);
        public sealed record Animal(long Id);
        public sealed record Page<T>(ImmutableArray<T> Items, T? First, int Total) where T : class;
        [GraphQLContract, BindNamespace("App"), BindGeneric("List", typeof(Page<>)), Bind("Cat", typeof(Animal)), Bind("DogList", typeof(Page<Pet>))]
        public partial class Contract;
        class Q : IQueryResolver
        {
            public ValueTask PetsAsync(Batch<QueryRoot, Page<Pet>> batch, RequestContext context) => default;
            public ValueTask CatsAsync(Batch<QueryRoot, Page<Animal>> batch, RequestContext context) => default;
            public ValueTask DogsAsync(Batch<QueryRoot, Page<Pet>> batch, RequestContext context) => default;
        }
        """;

    private const string Sdl = """
        type Query { pets: PetList cats: CatList dogs: DogList }
        type Pet { id: ID! }
        type Cat { id: ID! }
        type PetList { items: [Pet!]! total: Int! }
        type CatList { items: [Cat!]! first: Cat }
        type DogList { items: [Pet!]! }
        """;

    [Fact]
    public void A_list_is_bound_to_the_generic_type_of_its_items()
    {
        var run = Run.Of(Source, ("a.graphql", Sdl));

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.Errors);
    }

    [Fact]
    public void A_property_that_does_not_fit_is_reported()
    {
        var problem = Assert.Single(
            Run.Of(Source, ("a.graphql", Sdl.Replace("first: Cat", "first: Int", StringComparison.Ordinal))).Diagnostics);

        Assert.Equal("KGQL006", problem.Id);
        Assert.Contains(
            "global::App.Page<global::App.Animal>.First is of type global::App.Animal?", problem.GetMessage(), StringComparison.Ordinal);
    }
}
