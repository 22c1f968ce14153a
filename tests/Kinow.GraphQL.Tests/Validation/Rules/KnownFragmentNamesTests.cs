namespace Kinow.GraphQL.Tests.Validation.Rules;

public sealed class KnownFragmentNamesTests() : RuleTest("KnownFragmentNames")
{
    [Fact]
    public void Fragments_may_be_defined_later() => Accepts("{ ...F } fragment F on Query { self { ...F } }");

    [Fact]
    public void Unknown_fragments_are_refused() => Reports(
        "{ ...A self { ... { ...B } } }",
        "1:6 Unknown fragment \"A\".",
        "1:24 Unknown fragment \"B\".");
}
