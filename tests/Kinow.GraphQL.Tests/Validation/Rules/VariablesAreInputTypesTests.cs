namespace Kinow.GraphQL.Tests.Validation.Rules;

public sealed class VariablesAreInputTypesTests() : RuleTest("VariablesAreInputTypes")
{
    [Fact]
    public void Input_types_are_accepted() => Accepts("query ($a: Int, $b: [Genre!]!, $c: Filter, $d: Missing) { now }");

    [Fact]
    public void Output_types_are_refused() => Reports(
        "query ($a: Film, $b: [Title!]!, $c: Found) { now }",
        "1:12 Variable \"$a\" cannot be non-input type \"Film\".",
        "1:22 Variable \"$b\" cannot be non-input type \"[Title!]!\".",
        "1:37 Variable \"$c\" cannot be non-input type \"Found\".");
}
