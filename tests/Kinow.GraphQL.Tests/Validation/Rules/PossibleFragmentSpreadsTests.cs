namespace Kinow.GraphQL.Tests.Validation.Rules;

public sealed class PossibleFragmentSpreadsTests() : RuleTest("PossibleFragmentSpreads")
{
    [Theory]
    [InlineData("{ film(id: 1) { ... on Film { id } ... on Title { id } ... on Shown { __typename } ... { id } } }")]
    [InlineData("{ node { ... on Person { id } ... on Found { __typename } ... on Title { id } } }")]
    [InlineData("{ shown { ... on Found { __typename } } }")]
    [InlineData("{ shown { ...F ...G } } fragment F on Film { id } fragment G on Missing { id }")]
    public void Types_that_overlap_are_accepted(string document) => Accepts(document);

    [Fact]
    public void Types_that_never_meet_are_refused() => Reports(
        "{ film(id: 1) { ... on Person { id } ...F } shown { ... on Episode { id } } found(exact: true) { ... on Series { id } } }\n"
            + "fragment F on Series { id }",
        "1:17 Fragment cannot be spread here as objects of type \"Film\" can never be of type \"Person\".",
        "1:38 Fragment \"F\" cannot be spread here as objects of type \"Film\" can never be of type \"Series\".",
        "1:53 Fragment cannot be spread here as objects of type \"Shown\" can never be of type \"Episode\".",
        "1:98 Fragment cannot be spread here as objects of type \"Found\" can never be of type \"Series\".");
}
