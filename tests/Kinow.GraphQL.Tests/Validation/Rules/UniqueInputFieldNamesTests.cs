namespace Kinow.GraphQL.Tests.Validation.Rules;

public sealed class UniqueInputFieldNamesTests() : RuleTest("UniqueInputFieldNames")
{
    [Fact]
    public void Levels_may_share_names() => Accepts("{ films(filter: {genre: DRAMA, not: {genre: DRAMA, not: {genre: DRAMA}}}) { id } }");

    [Fact]
    public void Repeated_fields_are_refused() => Reports(
        "{ films(filter: {genre: DRAMA, not: {text: \"a\", text: \"b\"}, genre: COMEDY, genre: DRAMA}) { id } }",
        "1:38 1:49 There can be only one input field named \"text\".",
        "1:18 1:61 There can be only one input field named \"genre\".",
        "1:18 1:76 There can be only one input field named \"genre\".");
}
