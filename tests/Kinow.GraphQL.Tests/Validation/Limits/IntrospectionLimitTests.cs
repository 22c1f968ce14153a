using Kinow.GraphQL.Validation.Limits;

namespace Kinow.GraphQL.Tests.Validation.Limits;

public sealed class IntrospectionLimitTests : LimitTest
{
    private static readonly DocumentLimits Disabled = new() { Introspection = false };

    [Theory]
    [InlineData("{ __typename a { __typename } }")]
    [InlineData("{ __schema: a __type: b(name: 1) { c } }")]
    [InlineData("{ ...__schema } fragment __schema on Query { a }")]
    public void Names_that_only_look_like_introspection_are_no_introspection(string document)
    {
        Accepts(Disabled, document);
        Accepts(new() { MaxIntrospectionFields = 0 }, document);
    }

    [Theory]
    [InlineData("{ __schema { queryType { name } } }", "1:3", "__schema")]
    [InlineData("{ a: __type(name: \"A\") { name } }", "1:3", "__type")]
    [InlineData("{ a { ... { ...F } } } fragment F on Query { a a: __schema { queryType { name } } }", "1:48", "__schema")]
    [InlineData("{ ...__schema } fragment __schema on Query { a ... { __type } __schema }", "1:54", "__type")]
    public void Introspection_can_be_disabled(string document, string location, string field) => Refuses(
        Disabled,
        document,
        $"INTROSPECTION_DISABLED {location} Introspection is disabled; the field \"{field}\" is not available.");

    [Theory]
    [InlineData("{ __schema { a } x: __schema { a } }")]
    [InlineData("{ ...F ...F } fragment F on Query { __type(name: \"A\") { name } }")]
    [InlineData("{ __schema { a } ... { ...__schema } } fragment __schema on Query { cms: __type(name: \"A\") { name } }")]
    public void Introspection_happens_once(string document) => Refuses(
        new DocumentLimits(),
        document,
        "INTROSPECTION_LIMIT_EXCEEDED 1:1 The operation has 2 introspection fields; at most 1 are allowed.");

    [Theory]
    [InlineData("{ __schema { types { fields { type { possibleTypes { name } } } } } }")]
    [InlineData("{ a { fields { interfaces { possibleTypes { inputFields { fields } } } } } }")]
    public void Some_lists_of_types_may_be_nested(string document) => Accepts(new DocumentLimits(), document);

    [Theory]
    [InlineData("{ __schema { types { fields { type { x: fields { type { fields { name } } } } } } } }", "1:3", 3)]
    [InlineData("{ a ...F } fragment F on Query { __type(name: \"A\") { ...G } } fragment G on __Type { fields { type { ...H } } } "
        + "fragment H on __Type { interfaces { ... { ...I } } } fragment I on __Type { possibleTypes { inputFields { name } } }", "1:34", 4)]
    public void Long_walks_through_types_are_refused(string document, string location, int depth) => Refuses(
        new DocumentLimits(),
        document,
        $"INTROSPECTION_LIMIT_EXCEEDED {location} The introspection nests lists of types {depth} levels deep; at most 2 are allowed.");
}
