namespace Kinow.GraphQL.Tests.Validation.Rules;

public sealed class NoUndefinedVariablesTests() : RuleTest("NoUndefinedVariables")
{
    [Fact]
    public void Defined_variables_are_accepted() => Accepts(
        "query A($i: ID!, $t: String) { film(id: $i) { ...F } } fragment F on Film { cast { name(language: $t) } }");

    [Fact]
    public void Undefined_variables_are_refused() => Reports(
        "query A { film(id: $i) @skip(if: $s) { id } films(filter: {genres: [$g]}) { id } }",
        "1:20 1:1 Variable \"$i\" is not defined by operation \"A\".",
        "1:34 1:1 Variable \"$s\" is not defined by operation \"A\".",
        "1:69 1:1 Variable \"$g\" is not defined by operation \"A\".");

    [Fact]
    public void Undefined_variables_of_fragments_are_refused_for_each_operation() => Reports(
        "query A { ...F }\nquery B($i: ID!) { ...F }\nquery { self { ...F } }\nfragment F on Query { film(id: $i) { id } }",
        "4:32 1:1 Variable \"$i\" is not defined by operation \"A\".",
        "4:32 3:1 Variable \"$i\" is not defined.");
}
