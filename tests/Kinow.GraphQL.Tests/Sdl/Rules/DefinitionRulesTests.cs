namespace Kinow.GraphQL.Tests.Sdl.Rules;

public sealed class DefinitionRulesTests
{
    [Theory]
    [InlineData("schema { query: A } schema { query: A } type A { a: Int }",
        "Must provide only one schema definition.",
        "There can be only one query type in schema.")]
    [InlineData("schema { query: A query: B } type A { a: Int } type B { a: Int}",
        "There can be only one query type in schema.")]
    [InlineData("schema { query: A } extend schema { query: A } type A { a: Int }",
        "There can be only one query type in schema.")]
    [InlineData("type Query { a: Int } type Query { b: Int }",
        "There can be only one type named \"Query\".")]
    [InlineData("type Query { a: Int } enum E { A A }",
        "Enum value \"E.A\" can only be defined once.")]
    [InlineData("type Query { a: Int } enum E { A } extend enum E { A B B }",
        "Enum value \"E.A\" can only be defined once.",
        "Enum value \"E.B\" can only be defined once.")]
    [InlineData("type Query { a: Int } extend type T { a: Int }",
        "Cannot extend type \"T\" because it is not defined.")]
    [InlineData("type Query { a: Int } extend interface Query { b: Int }",
        "Cannot extend non-interface type \"Query\".")]
    [InlineData("type Query { a: Int } extend type Quary { b: Int }",
        "Cannot extend type \"Quary\" because it is not defined. Did you mean \"Query\"?")]
    [InlineData("type Query { a: Int } extend scalar Int @x directive @x on SCALAR",
        "Cannot extend type \"Int\" because it is not defined.")]
    [InlineData("type Query { a: Int } scalar S extend input S { a: Int }",
        "Cannot extend non-input object type \"S\".")]
    [InlineData("type Query { a: Int } type T { a: Int a: Int }",
        "Field \"T.a\" can only be defined once.")]
    [InlineData("type Query { a: Int } type T { a: Int } extend type T { a: Int }",
        "Field \"T.a\" can only be defined once.")]
    [InlineData("type Query { a: Int } input T { a: Int a: Int }",
        "Field \"T.a\" can only be defined once.")]
    [InlineData("type Query { a: Int } type T { a(x: Int, x: Int, y: Int, x: Int): Int }",
        "Argument \"T.a(x:)\" can only be defined once.")]
    [InlineData("type Query { a: Int } directive @x(a: Int a: Int) on FIELD",
        "Argument \"@x(a:)\" can only be defined once.")]
    [InlineData("type Query { a: Int } directive @x on FIELD directive @x on FIELD",
        "There can be only one directive named \"@x\".")]
    [InlineData("type Query { a: Int } directive @skip on FIELD directive @skip on FIELD",
        "There can be only one directive named \"@skip\".")]
    [InlineData("type Query { a: Int } type T { a: Unknown b: Strin c(x: Quer): [Foo!]! }",
        "Unknown type \"Foo\".",
        "Unknown type \"Quer\". Did you mean \"Query\"?",
        "Unknown type \"Strin\". Did you mean \"String\"?",
        "Unknown type \"Unknown\".")]
    [InlineData("type Query { a: Int } type T implements Nope & Query { a: Int }",
        "Unknown type \"Nope\".")]
    [InlineData("type Query { a: Int } union U = Nope | Query",
        "Unknown type \"Nope\".")]
    [InlineData("schema { query: Nope }",
        "Unknown type \"Nope\".")]
    [InlineData("type Query { a: Int } directive @x(a: Nope) on FIELD",
        "Unknown type \"Nope\".")]
    [InlineData("type Query { a: Int } extend schema { mutation: Nope }",
        "Unknown type \"Nope\".")]
    [InlineData("type Query { a: Int } input I { a: Nope }",
        "Unknown type \"Nope\".")]
    [InlineData("type Query { a: Int } type T @nope { a: Int @nope b(x: Int @nope): Int } enum E @nope { A @nope } input I @nope { a: Int @nope } scalar S @nope union U @nope = T interface F @nope { a: Int }",
        "Unknown directive \"@nope\".",
        "Unknown directive \"@nope\".",
        "Unknown directive \"@nope\".",
        "Unknown directive \"@nope\".",
        "Unknown directive \"@nope\".",
        "Unknown directive \"@nope\".",
        "Unknown directive \"@nope\".",
        "Unknown directive \"@nope\".",
        "Unknown directive \"@nope\".",
        "Unknown directive \"@nope\".")]
    [InlineData("schema @nope { query: Query } type Query { a: Int }",
        "Unknown directive \"@nope\".")]
    [InlineData("type Query { a: Int } directive @x(a: Int @nope) on FIELD",
        "Unknown directive \"@nope\".")]
    [InlineData("type Query { a: Int } type T @skip(if: true) { a: Int @oneOf b(x: Int @specifiedBy(url: \"x\")): Int } enum E @deprecated { A @skip(if: false) }",
        "Directive \"@deprecated\" may not be used on ENUM.",
        "Directive \"@oneOf\" may not be used on FIELD_DEFINITION.",
        "Directive \"@skip\" may not be used on ENUM_VALUE.",
        "Directive \"@skip\" may not be used on OBJECT.",
        "Directive \"@specifiedBy\" may not be used on ARGUMENT_DEFINITION.")]
    [InlineData("type Query { a: Int } directive @x on OBJECT type T @x @x { a: Int } extend type T @x",
        "The directive \"@x\" can only be used once at this location.",
        "The directive \"@x\" can only be used once at this location.")]
    [InlineData("type Query { a: Int } type T { a: Int @deprecated @deprecated }",
        "The directive \"@deprecated\" can only be used once at this location.")]
    [InlineData("directive @x on SCHEMA schema @x @x { query: Query } extend schema @x type Query { a: Int }",
        "The directive \"@x\" can only be used once at this location.",
        "The directive \"@x\" can only be used once at this location.")]
    [InlineData("type Query { a: Int } directive @x(a: Int!, b: String, c: Int! = 1) on OBJECT type T @x { a: Int } type V @x(a: 1, bb: \"x\") { a: Int } type W @x(a: 1, a: 2) { a: Int }",
        "Directive \"@x\" argument \"a\" of type \"Int!\" is required, but it was not provided.",
        "There can be only one argument named \"a\".",
        "Unknown argument \"bb\" on directive \"@x\". Did you mean \"b\"?")]
    [InlineData("type Query { a: Int } type T { a: Int @deprecated(raeson: \"x\") }",
        "Unknown argument \"raeson\" on directive \"@deprecated\". Did you mean \"reason\"?")]
    [InlineData("type Query { a: Int } input I { a: I = {a: {a: null, a: null}} }",
        "There can be only one input field named \"a\".")]
    [InlineData("type Query { a: Int } directive @x(a: I) on OBJECT input I { a: Int b: Int } type T @x(a: {b: 1, b: 2}) { a: Int }",
        "There can be only one input field named \"b\".")]
    [InlineData("extend type Query { a: Int }",
        "Cannot extend type \"Query\" because it is not defined.")]
    [InlineData("type Query { a: Int } scalar S @specifiedBy",
        "Directive \"@specifiedBy\" argument \"url\" of type \"String!\" is required, but it was not provided.")]
    [InlineData("type Query { a: Int } type T { a: Int } type T { b: Int } extend type T { c: Int c: Int}",
        "Field \"T.c\" can only be defined once.",
        "There can be only one type named \"T\".")]
    [InlineData("type Query { a: Int } interface Node { id: ID! } type A implements Node { id: ID } type B implements Node { id: ID! x(a: Foo): Int }",
        "Unknown type \"Foo\".")]
    public void Broken_definitions_are_reported(string sdl, params string[] messages) => SchemaErrors.AssertMessages(sdl, messages);
}
