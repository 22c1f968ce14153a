namespace Kinow.GraphQL.Tests.Validation.Rules;

public sealed class LoneAnonymousOperationTests() : RuleTest("LoneAnonymousOperation")
{
    [Fact]
    public void Alone_it_needs_no_name() => Accepts("{ ...F } fragment F on Query { now }");

    [Fact]
    public void Among_others_it_is_refused() => Reports(
        "{ now }\nquery A { now }\nquery { now }",
        "1:1 This anonymous operation must be the only defined operation.",
        "3:1 This anonymous operation must be the only defined operation.");
}
