namespace Kinow.GraphQL.Tests.Validation.Rules;

public sealed class NoUnusedVariablesTests() : RuleTest("NoUnusedVariables")
{
    [Fact]
    public void Used_variables_are_accepted() => Accepts(
        "query ($a: ID!, $b: Boolean!, $c: Int) { film(id: $a) { ...F @include(if: $b) } } fragment F on Film { cast(first: $c) { id } }");

    [Fact]
    public void Unused_variables_are_refused() => Reports(
        "query A($a: ID!, $b: Int = 3) { film(id: $a) { id } }\nquery ($c: Int) { now }",
        "1:18 Variable \"$b\" is never used in operation \"A\".",
        "2:8 Variable \"$c\" is never used.");
}
