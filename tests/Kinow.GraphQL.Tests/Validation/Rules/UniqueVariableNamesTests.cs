namespace Kinow.GraphQL.Tests.Validation.Rules;

public sealed class UniqueVariableNamesTests() : RuleTest("UniqueVariableNames")
{
    [Fact]
    public void Operations_may_share_names() => Accepts("query A($a: Int, $b: Int) { now } query B($a: Int) { now }");

    [Fact]
    public void Equal_names_are_refused() => Reports(
        "query ($a: Int, $b: Int, $a: ID, $a: Genre) { now }",
        "1:9 1:27 1:35 There can be only one variable named \"$a\".");
}
