using Kinow.GraphQL.Validation.Limits;

namespace Kinow.GraphQL.Tests.Validation.Limits;

public sealed class AliasLimitTests : LimitTest
{
    private static readonly DocumentLimits Limits = new() { MaxAliases = 3 };

    [Theory]
    [InlineData("{ x: a y: a z: a a a a }")]
    [InlineData("{ x: a { y: b ...F } } fragment F on T { z: c }")]
    public void The_limit_itself_is_allowed(string document) => Accepts(Limits, document);

    [Theory]
    [InlineData("{ x: a { x: b { x: c ... { x: d } } } }", 4)]
    [InlineData("{ ...F ...F a { ...F } } fragment F on T { x: a { y: b } }", 6)]
    [InlineData("{ __typename: a __schema: a __type: a a: a }", 4)]
    public void More_aliases_are_refused(string document, int count) => Refuses(
        Limits,
        document,
        $"ALIAS_LIMIT_EXCEEDED 1:1 The operation has {count} aliases; at most 3 are allowed.");
}
