namespace Kinow.GraphQL.Tests.Validation.Rules;

public sealed class UniqueArgumentNamesTests() : RuleTest("UniqueArgumentNames")
{
    [Fact]
    public void Different_arguments_are_accepted() =>
        Accepts("{ a: film(id: 1) { cast(first: 1, after: \"a\") { id } } b: film(id: 1) { id } }");

    [Fact]
    public void Repeated_arguments_are_refused() => Reports(
        "{ film(id: 1, id: 2, id: 3) { id } now @skip(if: true, if: true) }",
        "1:8 1:15 1:22 There can be only one argument named \"id\".",
        "1:46 1:56 There can be only one argument named \"if\".");
}
