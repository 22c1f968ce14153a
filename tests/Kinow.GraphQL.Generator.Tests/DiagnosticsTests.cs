using Kinow.GraphQL.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Kinow.GraphQL.Generator.Tests;

/// <summary>What consumers are told when contract and code do not fit.</summary>
public sealed class DiagnosticsTests
{
    private const string Sdl = """
        type Query { pet: Pet color: Color }
        type Pet { id: ID! name: String }
        enum Color { RED DARK_BLUE }
        """;

    private const string Head = """
        using Kinow.GraphQL;
        namespace App;
        public sealed record Pet(long Id, string? Name);
        public enum Color { DarkBlue, Red }

        """;

    [Fact]
    public void A_contract_that_fits_has_no_diagnostics_and_compiles_without_warnings()
    {
        var run = Run.Of(Head + """[GraphQLContract, BindNamespace("App")] public partial class Contract;""", ("a.graphql", Sdl));

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.Errors);
    }

    [Fact]
    public void A_field_without_code_is_named_by_the_compiler()
    {
        var run = Run.Of(
            Head + """
            [GraphQLContract, BindNamespace("App")] public partial class ShopContract;
            class Q : IQueryResolver { public ValueTask PetAsync(Kinow.GraphQL.Execution.Batch<QueryRoot, Pet> b, Kinow.GraphQL.Execution.RequestContext c) => default; }
            static class Start { public static object It() => ShopContract.Create(new ShopResolvers()); }
            """,
            ("a.graphql", Sdl));

        Assert.Empty(run.Diagnostics);
        Assert.Equal(["CS0535", "CS9035"], run.Errors.Select(e => e.Id).Order());
        Assert.Contains(run.Errors, e => e.GetMessage().Contains("IQueryResolver.ColorAsync", StringComparison.Ordinal));
        Assert.Contains(run.Errors, e => e.GetMessage().Contains("ShopResolvers.Query", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("type Query { a: Int \n  b: }", "KGQL001", "a.graphql", 2, 6, "Syntax Error")]
    [InlineData("type Query { a: Missing }", "KGQL001", "a.graphql", 1, 17, "Missing")]
    [InlineData("type Query { pet: Pet }\ntype Pet { id: ID! }\n\"A toy.\"\ntype Toy { id: ID! }", "KGQL003", "a.graphql", 4, 6, "Toy has no C# type")]
    [InlineData("type Query { c: Color }\nenum Color { RED DARK_BLUE\n  GREEN }", "KGQL004", "a.graphql", 3, 3, "no member Green for Color.GREEN")]
    [InlineData("type Query { c: Color }\nenum Color { RED }", "KGQL004", "a.graphql", 2, 6, "no value for global::App.Color.DarkBlue")]
    [InlineData("type Query { pet: Pet }\ntype Pet {\n  name: Int }", "KGQL006", "a.graphql", 3, 3, "Pet.name is of type Int, but the property global::App.Pet.Name is of type string?")]
    [InlineData("type Query { pet: Pet }\ntype Pet { id: [ID!] }", "KGQL006", "a.graphql", 2, 12, "Pet.Id is of type long")]
    [InlineData("type Query { a: A }\nenum A { X_Y\n x_y }", "KGQL011", "a.graphql", 3, 2, "A.X_Y and A.x_y would be the same name XY")]
    [InlineData("type Query { pet: Pet }\ntype Pet { id: ID! }\ninput P_et { a: Int }", "KGQL011", "a.graphql", 3, 7, "Pet and P_et")]
    [InlineData("type Query {\n a(b: Int, _b: Int): Int }", "KGQL011", "a.graphql", 2, 2, "Query.a.b and Query.a._b")]
    public void What_is_wrong_with_the_contract_is_shown_where_it_is(string sdl, string id, string path, int line, int column, string message)
    {
        var problem = Single(
            Run.Of(Head + """[GraphQLContract, BindNamespace("App")] public partial class Contract;""", ("a.graphql", sdl)));

        Assert.Equal(id, problem.Id);
        Assert.Contains(message, problem.GetMessage(), StringComparison.Ordinal);
        var place = problem.Location.GetLineSpan();
        Assert.Equal((path, line - 1, column - 1), (place.Path, place.StartLinePosition.Line, place.StartLinePosition.Character));
    }

    [Theory]
    [InlineData("""[GraphQLContract, BindNamespace("App"), Bind("Dog", typeof(Pet))] public partial class Contract;""", "KGQL002", "no type Dog")]
    [InlineData("""[GraphQLContract, BindNamespace("App"), Bind("Pet", typeof(Pet), Computed = ["age"])] public partial class Contract;""", "KGQL007", "Pet has no field age")]
    [InlineData("""[GraphQLContract, BindNamespace("App"), Bind("Query", typeof(Pet), Properties = ["color"])] public partial class Contract;""", "KGQL007", "no public property Color")]
    [InlineData("""[GraphQLContract, BindNamespace("App"), Bind("Color", typeof(Pet))] public partial class Contract;""", "KGQL008", "Color cannot be bound")]
    [InlineData("""[GraphQLContract, BindNamespace("App")] public class Contract;""", "KGQL009", "not partial")]
    public void What_is_wrong_with_the_bindings_is_reported(string contract, string id, string message)
    {
        var problems = Run.Of(Head + contract, ("a.graphql", Sdl)).Diagnostics;

        Assert.Contains(problems, p => p.Id == id && p.GetMessage().Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void Types_that_share_a_class_cannot_be_told_apart()
    {
        var source = Head + """
            [GraphQLContract, BindNamespace("App"), Bind("Cat", typeof(Pet)), Bind("Dog", typeof(Pet))] public partial class Contract;
            """;

        var problem = Single(
            Run.Of(source, ("a.graphql", "type Query { any: Any }\nunion Any = Cat | Dog\ntype Cat { id: ID! }\ntype Dog { id: ID! }")));

        Assert.Equal("KGQL005", problem.Id);
        Assert.Contains("Cat and Dog are bound to the same global::App.Pet", problem.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_contract_is_needed() =>
        Assert.Equal(
            "KGQL010", Single(Run.Of(Head + "[GraphQLContract] public partial class Contract;", ("readme.md", "# No contract"))).Id);

    private static Diagnostic Single(Run run) => Assert.Single(run.Diagnostics);
}
