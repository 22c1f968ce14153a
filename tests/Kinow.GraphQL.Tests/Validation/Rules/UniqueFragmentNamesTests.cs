namespace Kinow.GraphQL.Tests.Validation.Rules;

public sealed class UniqueFragmentNamesTests() : RuleTest("UniqueFragmentNames")
{
    [Fact]
    public void Different_names_are_accepted() => Accepts("query A { ...A } fragment A on Query { now } fragment B on Query { now }");

    [Fact]
    public void Equal_names_are_refused() => Reports(
        "{ ...F }\nfragment F on Query { now }\nfragment F on Film { id }",
        "2:10 3:10 There can be only one fragment named \"F\".");
}
