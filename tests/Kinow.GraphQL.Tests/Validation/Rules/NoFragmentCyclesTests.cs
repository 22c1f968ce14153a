namespace Kinow.GraphQL.Tests.Validation.Rules;

public sealed class NoFragmentCyclesTests() : RuleTest("NoFragmentCycles")
{
    [Fact]
    public void Repeated_spreads_are_accepted() =>
        Accepts("{ ...A ...B } fragment A on Query { ...B self { ...B } } fragment B on Query { now ...Missing }");

    [Fact]
    public void A_fragment_may_not_spread_itself() => Reports(
        "{ ...A }\nfragment A on Query { self { ...A } }",
        "2:30 Cannot spread fragment \"A\" within itself.");

    [Fact]
    public void Long_cycles_name_their_way() => Reports(
        "{ ...A }\nfragment A on Query { ...B }\nfragment B on Query { ... { ...C } ...D }\nfragment C on Query { ...A }\nfragment D on Query { ...B }",
        "3:36 5:23 Cannot spread fragment \"B\" within itself via \"D\".",
        "2:23 3:29 4:23 Cannot spread fragment \"A\" within itself via \"B\", \"C\".");
}
