using Kinow.GraphQL.Validation.Limits;

namespace Kinow.GraphQL.Tests.Validation.Limits;

public sealed class DirectiveLimitTests : LimitTest
{
    private static readonly DocumentLimits Limits = new() { MaxDirectives = 3 };

    [Theory]
    [InlineData("query ($v: Int @d) @d { a @d }")]
    [InlineData("{ ...F @d } fragment F on T @d { a @d }")]
    public void The_limit_itself_is_allowed(string document) => Accepts(Limits, document);

    [Theory]
    [InlineData("query ($v: Int @d, $w: Int @d) @d { a @d }", 4)]
    [InlineData("{ a @d @d @d @d }", 4)]
    [InlineData("{ ...F @d a { ... @d { ...F } } } fragment F on T @d { a @d }", 6)]
    public void More_directives_are_refused(string document, int count) => Refuses(
        Limits,
        document,
        $"DIRECTIVE_LIMIT_EXCEEDED 1:1 The operation has {count} directives; at most 3 are allowed.");
}
