using Kinow.GraphQL.Validation.Limits;

namespace Kinow.GraphQL.Tests.Validation.Limits;

public sealed class RootFieldLimitTests : LimitTest
{
    private static readonly DocumentLimits Limits = new() { MaxRootFields = 3 };

    [Theory]
    [InlineData("{ a { b c d e } b c }")]
    [InlineData("{ a ...F } fragment F on T { ... { b } ... on T { c { d e } } }")]
    public void The_limit_itself_is_allowed(string document) => Accepts(Limits, document);

    [Theory]
    [InlineData("{ a b c d }", 4)]
    [InlineData("{ a a a a }", 4)]
    [InlineData("{ ...F ... { ...F __typename } } fragment F on T { a ...G } fragment G on T { b }", 5)]
    public void More_root_fields_are_refused(string document, int count) => Refuses(
        Limits,
        document,
        $"ROOT_FIELD_LIMIT_EXCEEDED 1:1 The operation has {count} root fields; at most 3 are allowed.");
}
