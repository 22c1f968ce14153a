namespace Kinow.GraphQL.Tests.Validation.Rules;

public sealed class FragmentsOnCompositeTypesTests() : RuleTest("FragmentsOnCompositeTypes")
{
    [Theory]
    [InlineData("fragment F on Film { id }")]
    [InlineData("fragment F on Title { id }")]
    [InlineData("fragment F on Found { __typename ... { __typename } }")]
    [InlineData("fragment F on Missing { ... on Missing { id } }")]
    public void Composite_and_unknown_types_are_accepted(string document) => Accepts(document);

    [Fact]
    public void Scalars_enums_and_inputs_are_refused() => Reports(
        "fragment F on Genre { a }\nfragment G on Filter { a }\n{ node { ... on Moment { a } } }",
        "1:15 Fragment \"F\" cannot condition on non composite type \"Genre\".",
        "2:15 Fragment \"G\" cannot condition on non composite type \"Filter\".",
        "3:17 Fragment cannot condition on non composite type \"Moment\".");
}
