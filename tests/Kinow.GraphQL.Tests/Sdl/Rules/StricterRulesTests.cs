namespace Kinow.GraphQL.Tests.Sdl.Rules;

/// <summary>Rules of the specification that the reference implementation leaves unchecked.</summary>
public sealed class StricterRulesTests
{
    [Theory]
    [InlineData(
        "schema { query: Q mutation: Q } type Q { a: Int }",
        "All root types must be different, \"Q\" type is used as query and mutation root types.")]
    [InlineData("type Query { a: Int } directive @x(a: Int @x) on ARGUMENT_DEFINITION", "Directive \"@x\" must not refer to itself.")]
    [InlineData(
        "type Query { a: Int } directive @x(a: I) on INPUT_FIELD_DEFINITION input I { a: J } input J { j: Int @y } directive @y(b: Int @x) on INPUT_FIELD_DEFINITION | ARGUMENT_DEFINITION",
        "Directive \"@x\" may not be used on ARGUMENT_DEFINITION.")]
    [InlineData(
        "type Query { a: Int } directive @x(a: I) on ENUM_VALUE enum I { A @y } directive @y(b: E) on ENUM_VALUE enum E { B @x }",
        "Directive \"@x\" must not refer to itself.",
        "Directive \"@y\" must not refer to itself.")]
    [InlineData("type Query { a(x: Int = \"1\"): Int }", "The default value \"1\" of \"x\" is not a value of type \"Int\".")]
    [InlineData("type Query { a(x: I = {}): Int } input I { a: Int! }", "The default value {} of \"x\" is not a value of type \"I\".")]
    [InlineData("type Query { a(x: I = {b: 1}): Int } input I { a: Int }", "The default value {b: 1} of \"x\" is not a value of type \"I\".")]
    [InlineData("type Query { a(x: Int! = null): Int }", "The default value null of \"x\" is not a value of type \"Int!\".")]
    [InlineData("type Query { a: Int } input A { b: B = {} } input B { a: A = {} }", "The default value of \"b\" refers to itself.")]
    [InlineData("type Query { a: Int } input A { a: [A] = [{}] }", "The default value of \"a\" refers to itself.")]
    [InlineData("type Query { a: Int } input A { a: A = { a: null } }")]
    [InlineData("type Query { a: Int @deprecated(reason: 5) }", "Argument \"reason\" has invalid value 5.")]
    [InlineData("type Query { a: Int @deprecated(reason: null) }", "Argument \"reason\" of non-null type \"String!\" must not be null.")]
    [InlineData(
        "type Query { a(x: Int = 0 @range(min: 1)): Int } directive @range(min: Float) on ARGUMENT_DEFINITION",
        "The default value of \"x\" must be at least 1, but is 0.")]
    [InlineData("type Query { a: Int } input I { a: Int } extend input I { b: Int @x } directive @x on INPUT_FIELD_DEFINITION")]
    public void What_the_specification_forbids_is_reported(string sdl, params string[] messages) =>
        SchemaErrors.AssertMessages(sdl, messages);
}
