using Kinow.GraphQL.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Kinow.GraphQL.Generator.Tests;

/// <summary>An edit generates anew only what depends on it.</summary>
public sealed class IncrementalityTests
{
    private const string Source = """
        using Kinow.GraphQL;
        namespace App;
        public sealed record Pet(long Id, string? Name);
        [GraphQLContract, BindNamespace("App")] public partial class Contract;
        class Other { int M() => 1; }
        """;

    private readonly Run first = Run.Of(
        Source, ("a.graphql", "type Query { pet: Pet }"), ("b.graphql", "type Pet { id: ID! age: Int }"));

    [Fact]
    public void An_edit_inside_a_method_generates_nothing()
    {
        var second = first.WithSource(Source.Replace("=> 1", "=> 2", StringComparison.Ordinal));

        Assert.All(second.Reasons(ContractGenerator.ContractStep), Unchanged);
        Assert.All(second.Reasons(ContractGenerator.ClassStep), Unchanged);
        Assert.All(second.Reasons(ContractGenerator.GenerationStep), Unchanged);
        Assert.All(second.FileReasons(), Unchanged);
    }

    [Fact]
    public void A_contract_class_that_moves_generates_nothing()
    {
        var second = first.WithSource("// One line more.\n" + Source);

        Assert.All(second.Reasons(ContractGenerator.GenerationStep), Unchanged);
        Assert.All(second.FileReasons(), Unchanged);
    }

    [Fact]
    public void A_property_that_no_field_reads_leaves_all_files_as_they_are()
    {
        var second = first.WithSource(Source.Replace("string? Name)", "string? Name) { public int Size => 1; }", StringComparison.Ordinal).Replace("};", "}", StringComparison.Ordinal));

        Assert.Contains(IncrementalStepRunReason.Modified, second.Reasons(ContractGenerator.ClassStep));
        Assert.All(second.FileReasons(), Unchanged);
    }

    [Fact]
    public void A_field_more_changes_the_files_of_its_type_and_the_text_alone()
    {
        var second = first.WithFile("b.graphql", "type Pet { id: ID! age: Int legs: Int! }");

        Assert.Equal(2, second.FileReasons().Count(r => r == IncrementalStepRunReason.Modified));
        Assert.DoesNotContain("legs", first.File("Contract.Type.Pet.g.cs"), StringComparison.Ordinal);
        Assert.Contains("LegsAsync", second.File("Contract.Type.Pet.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_in_which_files_are_given_does_not_matter()
    {
        var other = Run.Of(Source, ("b.graphql", "type Pet { id: ID! age: Int }"), ("a.graphql", "type Query { pet: Pet }"));

        Assert.Equal(Files(first), Files(other));

        static IEnumerable<string> Files(Run run) => run.Driver.GetRunResult().GeneratedTrees.Select(t => t.ToString());
    }

    private static void Unchanged(IncrementalStepRunReason reason) =>
        Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, reason.ToString());
}
