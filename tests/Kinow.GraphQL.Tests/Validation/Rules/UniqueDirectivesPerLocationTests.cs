namespace Kinow.GraphQL.Tests.Validation.Rules;

public sealed class UniqueDirectivesPerLocationTests() : RuleTest("UniqueDirectivesPerLocation")
{
    [Fact]
    public void Repeatable_directives_and_different_places_are_accepted() =>
        Accepts("query @tag @tag { a: now @skip(if: true) @include(if: true) b: now @skip(if: true) @nope @nope }");

    [Fact]
    public void Repeated_directives_are_refused() => Reports(
        "{ now @skip(if: true) @skip(if: false) @skip(if: true) ... @include(if: true) @include(if: true) { now } }",
        "1:7 1:23 The directive \"@skip\" can only be used once at this location.",
        "1:7 1:40 The directive \"@skip\" can only be used once at this location.",
        "1:60 1:79 The directive \"@include\" can only be used once at this location.");
}
