namespace Kinow.GraphQL.Tests.Validation.Rules;

public sealed class ScalarLeafsTests() : RuleTest("ScalarLeafs")
{
    [Fact]
    public void Leaves_and_selections_are_accepted() => Accepts("{ now film(id: 1) { genre cast { id } missing } }");

    [Fact]
    public void Selections_on_leaves_are_refused() => Reports(
        "{ now { a } film(id: 1) { genre { b } } }",
        "1:7 Field \"now\" must not have a selection since type \"Moment\" has no subfields.",
        "1:33 Field \"genre\" must not have a selection since type \"Genre\" has no subfields.");

    [Fact]
    public void Missing_selections_are_refused() => Reports(
        "{ film(id: 1) { cast } n: node }",
        "1:17 Field \"cast\" of type \"[Person!]\" must have a selection of subfields. Did you mean \"cast { ... }\"?",
        "1:24 Field \"node\" of type \"Node\" must have a selection of subfields. Did you mean \"node { ... }\"?");
}
