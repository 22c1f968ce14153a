namespace Kinow.GraphQL.Tests.Validation.Rules;

public sealed class UniqueOperationNamesTests() : RuleTest("UniqueOperationNames")
{
    [Fact]
    public void Different_names_are_accepted() => Accepts("query A { now } query B { now } fragment A on Query { now }");

    [Fact]
    public void A_name_may_not_return_for_another_kind() => Reports(
        "query A { now }\nmutation A { rate(film: 1, stars: 1) { id } }\nquery A { now }",
        "1:7 2:10 There can be only one operation named \"A\".",
        "1:7 3:7 There can be only one operation named \"A\".");
}
