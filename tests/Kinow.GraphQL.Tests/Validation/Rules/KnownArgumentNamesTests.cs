namespace Kinow.GraphQL.Tests.Validation.Rules;

public sealed class KnownArgumentNamesTests() : RuleTest("KnownArgumentNames")
{
    [Fact]
    public void Known_arguments_are_accepted() =>
        Accepts("{ film(id: 1) { cast(first: 1, after: \"a\") { id } } now @fresh(within: 1, note: \"n\") missing(a: 1) now @nope(a: 1) }");

    [Fact]
    public void Unknown_arguments_are_refused() => Reports(
        "{ film(id: 1, idd: 2) { cast(frist: 1) { id } } now(zzzz: 1) node @skip(iff: true) { id } }",
        "1:15 Unknown argument \"idd\" on field \"Query.film\". Did you mean \"id\"?",
        "1:30 Unknown argument \"frist\" on field \"Film.cast\". Did you mean \"first\"?",
        "1:53 Unknown argument \"zzzz\" on field \"Query.now\".",
        "1:73 Unknown argument \"iff\" on directive \"@skip\". Did you mean \"if\"?");
}
