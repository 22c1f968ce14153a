using System.Globalization;
using Kinow.GraphQL.Validation.Limits;

namespace Kinow.GraphQL.Tests.Validation.Limits;

/// <summary>Documents made to overwhelm the limits themselves.</summary>
public sealed class AdversarialLimitTests : LimitTest
{
    [Fact]
    public void Fragments_that_double_a_hundred_times_are_counted_without_expanding_them()
    {
        var fragments = string.Concat(Enumerable.Range(0, 100).Select(i => $"fragment F{i} on T {{ ...F{i + 1} ...F{i + 1} }}\n"));
        var errors = Errors(new DocumentLimits(), $"{{ ...F0 }} {fragments} fragment F100 on T {{ x: __schema @d }}");

        Assert.Equal(
            ["ALIAS_LIMIT_EXCEEDED", "DIRECTIVE_LIMIT_EXCEEDED", "ROOT_FIELD_LIMIT_EXCEEDED", "INTROSPECTION_LIMIT_EXCEEDED"],
            errors.Select(e => e.Split(' ')[0]));
        Assert.All(errors, e => Assert.Contains(int.MaxValue.ToString(CultureInfo.InvariantCulture), e, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{ ...F } fragment F on T { a { ...F } }")]
    [InlineData("{ ...F } fragment F on T { a { ...G } } fragment G on T { a { ...F ...G } }")]
    [InlineData("{ __schema { ...F } } fragment F on __Type { fields { type { ...F } } }")]
    public void Cycles_end(string document) => Accepts(new DocumentLimits(), document);

    [Fact]
    public void Cycles_hide_nothing_else() => Refuses(
        new() { MaxDepth = 3 },
        "{ ...F } fragment F on T { a { ...F b { c { d } } } }",
        "DEPTH_LIMIT_EXCEEDED 1:1 The operation nests fields 4 levels deep; at most 3 are allowed.");

    [Fact]
    public void Long_chains_of_fragments_need_no_deep_stack()
    {
        const int Length = 50_000;
        var fragments = string.Concat(Enumerable.Range(0, Length).Select(i => $"fragment F{i} on T{{a{{...F{i + 1}}}}}\n"));
        Refuses(
            new DocumentLimits(),
            $"{{ ...F0 }} {fragments} fragment F{Length} on T {{ a }}",
            $"DEPTH_LIMIT_EXCEEDED 1:1 The operation nests fields {Length + 1} levels deep; at most 15 are allowed.");
    }
}
