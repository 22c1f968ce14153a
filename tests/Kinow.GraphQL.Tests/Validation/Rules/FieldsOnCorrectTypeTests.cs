namespace Kinow.GraphQL.Tests.Validation.Rules;

public sealed class FieldsOnCorrectTypeTests() : RuleTest("FieldsOnCorrectType")
{
    [Theory]
    [InlineData("{ film(id: 1) { id n: name __typename sequel { minutes } } }")]
    [InlineData("{ shown { __typename ... on Film { minutes } } }")]
    [InlineData("{ __schema { types { name } } __type(name: \"Film\") { kind } }")]
    [InlineData("{ ... on Missing { a { below } } }")]
    public void Known_fields_are_accepted(string document) => Accepts(document);

    [Fact]
    public void Nothing_is_said_below_an_unknown_field() =>
        Reports("{ zzzzzzzz { anything { below } } }", "1:3 Cannot query field \"zzzzzzzz\" on type \"Query\".");

    [Fact]
    public void Unknown_fields_get_a_suggestion() => Reports(
        "{ film(id: 1) { minuets seque { id } q } }",
        "1:17 Cannot query field \"minuets\" on type \"Film\". Did you mean \"minutes\"?",
        "1:25 Cannot query field \"seque\" on type \"Film\". Did you mean \"sequel\" or \"genre\"?",
        "1:38 Cannot query field \"q\" on type \"Film\".");

    [Fact]
    public void Abstract_types_suggest_types_that_have_the_field() => Reports(
        "{ node { minutes name } shown { rating episodes } }",
        "1:10 Cannot query field \"minutes\" on type \"Node\". Did you mean to use an inline fragment on \"Episode\", \"Film\", or \"Series\"?",
        "1:18 Cannot query field \"name\" on type \"Node\". "
            + "Did you mean to use an inline fragment on \"Title\", \"Film\", \"Person\", or \"Series\"?",
        "1:33 Cannot query field \"rating\" on type \"Shown\". Did you mean to use an inline fragment on \"Title\", \"Film\", or \"Series\"?",
        "1:40 Cannot query field \"episodes\" on type \"Shown\". Did you mean to use an inline fragment on \"Series\"?");

    [Fact]
    public void Introspection_is_for_the_query_root_alone() => Reports(
        "{ film(id: 1) { __schema { types { name } } } }",
        "1:17 Cannot query field \"__schema\" on type \"Film\".");

    [Fact]
    public void Suggestions_can_be_left_out() => Assert.Equal(
        ["1:17 Cannot query field \"minuets\" on type \"Film\"."],
        Errors("{ film(id: 1) { minuets } }", schema: null, new() { Suggestions = false }));
}
