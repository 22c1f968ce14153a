namespace Kinow.GraphQL.Tests.Validation.Rules;

public sealed class NoUnusedFragmentsTests() : RuleTest("NoUnusedFragments")
{
    [Fact]
    public void Fragments_may_be_used_through_others() =>
        Accepts("query A { ...F } query B { self { ...H } } fragment F on Query { ...G } fragment G on Query { now } fragment H on Query { now }");

    [Fact]
    public void Fragments_that_only_unused_ones_use_are_unused() => Reports(
        "{ now }\nfragment F on Query { ...G }\nfragment G on Query { ...F }",
        "2:1 Fragment \"F\" is never used.",
        "3:1 Fragment \"G\" is never used.");
}
