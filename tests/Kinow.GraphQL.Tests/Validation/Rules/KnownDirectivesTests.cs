namespace Kinow.GraphQL.Tests.Validation.Rules;

public sealed class KnownDirectivesTests() : RuleTest("KnownDirectives")
{
    [Fact]
    public void Known_directives_are_accepted_at_their_places() => Accepts(
        "query ($a: Boolean! @tag) @tag { now @skip(if: $a) ...F @fresh(within: 1) ... @tag { now } } fragment F on Query @tag { now }");

    [Fact]
    public void Unknown_directives_are_refused() => Reports(
        "query Q @nope { now @never }",
        "1:9 Unknown directive \"@nope\".",
        "1:21 Unknown directive \"@never\".");

    [Fact]
    public void Wrong_places_are_refused() => Reports(
        "query Q($a: Int @include(if: true)) @skip(if: true) { ...F @tag ... @fresh(within: 1) { now @deprecated } }\n"
            + "fragment F on Query @skip(if: true) { now }\nmutation M @tag { rate(film: 1, stars: 1) { id } }\nsubscription S @tag { premiere { id } }",
        "1:17 Directive \"@include\" may not be used on VARIABLE_DEFINITION.",
        "1:37 Directive \"@skip\" may not be used on QUERY.",
        "1:60 Directive \"@tag\" may not be used on FRAGMENT_SPREAD.",
        "1:69 Directive \"@fresh\" may not be used on INLINE_FRAGMENT.",
        "1:93 Directive \"@deprecated\" may not be used on FIELD.",
        "2:21 Directive \"@skip\" may not be used on FRAGMENT_DEFINITION.",
        "3:12 Directive \"@tag\" may not be used on MUTATION.",
        "4:16 Directive \"@tag\" may not be used on SUBSCRIPTION.");

    [Fact]
    public void Places_in_the_type_system_are_told_apart() => Reports(
        "extend type Film @tag { a(b: Int @tag): Int @tag }\nenum E @tag { A @tag }\ninput I @tag { a: Int @tag }\nextend schema @tag",
        "1:18 Directive \"@tag\" may not be used on OBJECT.",
        "1:34 Directive \"@tag\" may not be used on ARGUMENT_DEFINITION.",
        "1:45 Directive \"@tag\" may not be used on FIELD_DEFINITION.",
        "2:8 Directive \"@tag\" may not be used on ENUM.",
        "2:17 Directive \"@tag\" may not be used on ENUM_VALUE.",
        "3:9 Directive \"@tag\" may not be used on INPUT_OBJECT.",
        "3:23 Directive \"@tag\" may not be used on INPUT_FIELD_DEFINITION.",
        "4:15 Directive \"@tag\" may not be used on SCHEMA.");
}
