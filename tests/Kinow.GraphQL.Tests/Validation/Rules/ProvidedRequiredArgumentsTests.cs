namespace Kinow.GraphQL.Tests.Validation.Rules;

public sealed class ProvidedRequiredArgumentsTests() : RuleTest("ProvidedRequiredArguments")
{
    [Fact]
    public void Optional_arguments_may_be_missing() =>
        Accepts("{ film(id: 1) { poster(width: 2) cast { id } } films { id } now @fresh(within: 1) missing @nope }");

    [Fact]
    public void Required_arguments_may_not() => Reports(
        "{ film { poster(height: 1) } now @fresh(note: \"\") ... @skip { now } }",
        "1:10 Field \"poster\" argument \"width\" of type \"Int!\" is required, but it was not provided.",
        "1:3 Field \"film\" argument \"id\" of type \"ID!\" is required, but it was not provided.",
        "1:34 Directive \"@fresh\" argument \"within\" of type \"Int!\" is required, but it was not provided.",
        "1:55 Directive \"@skip\" argument \"if\" of type \"Boolean!\" is required, but it was not provided.");
}
