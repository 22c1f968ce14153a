namespace Kinow.GraphQL.Tests.Sdl.Rules;

public sealed class ValidSchemaTests
{
    [Theory]
    [InlineData("type Query { a: Int }")]
    [InlineData("schema { query: A } type A { a: Int }")]
    [InlineData("type Query { a: Int } scalar Int")]
    [InlineData("type Query { a: Int } directive @x repeatable on OBJECT type T @x @x { a: Int } extend type T @x")]
    [InlineData("type Query { a: Int } interface I { a: Int } type T implements I { a: Int! }")]
    [InlineData("type Query { a: Int } interface I { a: [Int] } type T implements I { a: [Int!]! }")]
    [InlineData("type Query { a: Int } interface I { a: I } type T implements I { a: T }")]
    [InlineData("type Query { a: Int } union U = T interface I { a: U } type T implements I { a: T }")]
    [InlineData("type Query { a: Int } interface I { a(x: Int): Int } type T implements I { a(x: Int, y: Int): Int }")]
    [InlineData("type Query { a: Int } interface I { a(x: Int): Int } type T implements I { a(x: Int, y: Int! = 3): Int }")]
    [InlineData("type Query { a: Int } interface I { a(x: [Int!]!): Int } type T implements I { a(x: [Int!]!): Int }")]
    [InlineData("type Query { a: Int } input A { a: A a2: [A!]! }")]
    [InlineData("type Query { a: Int } input A @oneOf { a: Int b: String }")]
    [InlineData("type Query { a: Int } type A { a: Int @deprecated(reason: \"x\") } scalar S @specifiedBy(url: \"u\")")]
    [InlineData("type Query { a: Int } \"\"\"d\"\"\" type A { \"f\" a(\"x\" x: Int): Int } \"d\" enum E { \"v\" A @deprecated }")]
    [InlineData("\"d\" schema { query: Query } type Query { a: Int }")]
    [InlineData("type Query { a: Int } query { a }")]
    [InlineData("type Query { a: Int } extend schema @x directive @x on SCHEMA")]
    [InlineData("type Query { a: Int } directive @a on OBJECT | OBJECT")]
    [InlineData("type Query { a: Int } enum E { true2 } type T { a: E }")]
    [InlineData("type Query { a: Int } scalar Date interface Q2 { q(d: Date = \"x\"): Date } type Z implements Q2 { q(d: Date = 4): Date }")]
    [InlineData("type Query { a: Int } type Int implements Query { a: Nothing2 } scalar Nothing2")]
    public void Valid_definitions_pass(string sdl) => SchemaErrors.AssertMessages(sdl);
}
