namespace Kinow.GraphQL.Tests.Validation.Rules;

public sealed class SingleFieldSubscriptionsTests() : RuleTest("SingleFieldSubscriptions")
{
    [Theory]
    [InlineData("subscription { premiere { id name } }")]
    [InlineData("subscription { premiere { id } premiere { name } }")]
    [InlineData("subscription { ...F ...F } fragment F on Subscription { premiere { id @skip(if: true) } }")]
    [InlineData("query { now self { now } }")]
    [InlineData("subscription { premiere { id } ... on Query { now } }")]
    public void One_root_field_is_accepted(string document) => Accepts(document);

    [Fact]
    public void Further_root_fields_are_refused() => Reports(
        "subscription S { premiere { id } rated { id } x: rated { id } }",
        "1:34 1:47 Subscription \"S\" must select only one top level field.");

    [Fact]
    public void Further_root_fields_are_found_in_fragments() => Reports(
        "subscription { premiere { id } ...F }\nfragment F on Subscription { ... { rated { id } ...F } }",
        "2:36 Anonymous Subscription must select only one top level field.");

    [Fact]
    public void Introspection_is_refused() => Reports(
        "subscription S { name: __typename }",
        "1:18 Subscription \"S\" must not select an introspection top level field.");

    [Fact]
    public void Conditions_are_refused() => Reports(
        "subscription S($b: Boolean!) { premiere @include(if: $b) { id } ...F @skip(if: $b) }\nfragment F on Subscription { rated { id } }",
        "1:41 1:70 Subscription \"S\" must not use `@skip` or `@include` directives in the top level selection.");
}
