using Kinow.GraphQL.Validation.Limits;

namespace Kinow.GraphQL.Tests.Validation.Limits;

public sealed class DepthLimitTests : LimitTest
{
    private static readonly DocumentLimits Limits = new() { MaxDepth = 3 };

    [Theory]
    [InlineData("{ a { b { c } } }")]
    [InlineData("{ a { ... { ... on T { b { ... { c } } } } } }")]
    [InlineData("{ a { b { ...F } } } fragment F on T { c ...G } fragment G on T { c }")]
    [InlineData("{ a { ...F } } fragment F on T { b { c } } fragment Unused on T { a { b { c { d { e } } } } }")]
    public void The_limit_itself_is_allowed(string document) => Accepts(Limits, document);

    [Theory]
    [InlineData("{ a { b { c { d } } } }", 4)]
    [InlineData("{ a ...F } fragment F on T { b { ...G } } fragment G on T { c { ...H } } fragment H on T { d { e } }", 4)]
    [InlineData("{ ... { a { ...F } } ...F } fragment G on T { c { d { e { f } } } } fragment F on T { b { ...G } }", 6)]
    public void Deeper_fields_are_refused(string document, int depth) => Refuses(
        Limits,
        document,
        $"DEPTH_LIMIT_EXCEEDED 1:1 The operation nests fields {depth} levels deep; at most 3 are allowed.");

    [Fact]
    public void The_operation_concerned_is_told() => Refuses(
        Limits with { MaxOperations = 2 },
        "query A { a }\nquery B { a { b { c { d } } } }",
        "DEPTH_LIMIT_EXCEEDED 2:1 The operation nests fields 4 levels deep; at most 3 are allowed.");
}
