namespace Kinow.GraphQL.Tests.Sdl.Rules;

public sealed class TypeRulesTests
{
    [Theory]
    [InlineData("type A { a: Int }",
        "Query root type must be provided.")]
    [InlineData("type Query { a: Int } type __X { a: Int }",
        "Name \"__X\" must not begin with \"__\", which is reserved by GraphQL introspection.")]
    [InlineData("type Query { a: Int } type X { __a: Int b(__c: Int): Int }",
        "Name \"__a\" must not begin with \"__\", which is reserved by GraphQL introspection.",
        "Name \"__c\" must not begin with \"__\", which is reserved by GraphQL introspection.")]
    [InlineData("type Query { a: Int } input X { __a: Int }",
        "Name \"__a\" must not begin with \"__\", which is reserved by GraphQL introspection.")]
    [InlineData("type Query { a: Int } enum X { __A }",
        "Name \"__A\" must not begin with \"__\", which is reserved by GraphQL introspection.")]
    [InlineData("type Query { a: Int } directive @__x on FIELD",
        "Name \"__x\" must not begin with \"__\", which is reserved by GraphQL introspection.")]
    [InlineData("type Query { a: Int } directive @x(__a: Int) on FIELD",
        "Name \"__a\" must not begin with \"__\", which is reserved by GraphQL introspection.")]
    [InlineData("type Query { a: Int } enum E",
        "Enum type E must define one or more values.")]
    [InlineData("type Query { a: Int } union U",
        "Union type U must define one or more member types.")]
    [InlineData("type Query { a: Int } input I",
        "Input Object type I must define one or more fields.")]
    [InlineData("type Query { a: Int } type T",
        "Type T must define one or more fields.")]
    [InlineData("type Query { a: Int } interface T",
        "Type T must define one or more fields.")]
    [InlineData("schema { query: Q } enum Q { A }",
        "Query root type must be Object type, it cannot be Q.")]
    [InlineData("schema { query: Q mutation: M subscription: S } type Q { a: Int } input M { a: Int } union S = Q",
        "Mutation root type must be Object type if provided, it cannot be M.",
        "Subscription root type must be Object type if provided, it cannot be S.")]
    [InlineData("enum Query { A }",
        "Query root type must be Object type, it cannot be Query.")]
    [InlineData("input Mutation { a: Int } type Query { a: Int }",
        "Mutation root type must be Object type if provided, it cannot be Mutation.")]
    [InlineData("extend schema { mutation: M } scalar M type Query { a: Int }",
        "Mutation root type must be Object type if provided, it cannot be M.")]
    [InlineData("type Query { a: Int } type T { a: I } input I { a: Int }",
        "The type of T.a must be Output Type but got: I.")]
    [InlineData("type Query { a: Int } input I { a: Query b: [T!] } type T { a: Int }",
        "The type of I.a must be Input Type but got: Query.",
        "The type of I.b must be Input Type but got: [T!].")]
    [InlineData("type Query { a: Int } type T { a(x: Query, y: [U!]): Int } union U = Query",
        "The type of T.a(x:) must be Input Type but got: Query.",
        "The type of T.a(y:) must be Input Type but got: [U!].")]
    [InlineData("type Query { a: Int } directive @x(a: Query, b: [Query]!) on FIELD",
        "The type of @x(a:) must be Input Type but got: Query.",
        "The type of @x(b:) must be Input Type but got: [Query]!.")]
    [InlineData("type Query { a: Int } interface F { a: I } input I { a: Int }",
        "The type of F.a must be Output Type but got: I.")]
    [InlineData("type Query { a: Int } type T { a(x: Int! @deprecated, y: Int! = 1 @deprecated, z: Int @deprecated): Int } input I { a: Int! @deprecated b: Int! = 1 @deprecated } directive @x(a: Int! @deprecated(reason: \"r\")) on FIELD",
        "Required argument @x(a:) cannot be deprecated.",
        "Required argument T.a(x:) cannot be deprecated.",
        "Required input field I.a cannot be deprecated.")]
    [InlineData("type Query { a: Int } type T implements Query { a: Int }",
        "Type T must only implement Interface types, it cannot implement Query.")]
    [InlineData("type Query { a: Int } interface I implements I { a: Int }",
        "Type I cannot implement itself because it would create a circular reference.")]
    [InlineData("type Query { a: Int } interface I { a: Int } type T implements I & I { a: Int }",
        "Type T can only implement I once.")]
    [InlineData("type Query { a: Int } interface I { a: Int } type T implements I { b: Int }",
        "Interface field I.a expected but T does not provide it.")]
    [InlineData("type Query { a: Int } interface I { a: Int } type T implements I { a: String }",
        "Interface field I.a expects type Int but T.a is type String.")]
    [InlineData("type Query { a: Int } interface I { a: Int! } type T implements I { a: Int }",
        "Interface field I.a expects type Int! but T.a is type Int.")]
    [InlineData("type Query { a: Int } interface I { a: [Int] } type T implements I { a: Int }",
        "Interface field I.a expects type [Int] but T.a is type Int.")]
    [InlineData("type Query { a: Int } interface I { a: Int } type T implements I { a: [Int] }",
        "Interface field I.a expects type Int but T.a is type [Int].")]
    [InlineData("type Query { a: Int } interface I { a: U } union U = Query type T implements I { a: T }",
        "Interface field I.a expects type U but T.a is type T.")]
    [InlineData("type Query { a: Int } interface I { a(x: Int): Int } type T implements I { a: Int }",
        "Interface field argument I.a(x:) expected but T.a does not provide it.")]
    [InlineData("type Query { a: Int } interface I { a(x: Int): Int } type T implements I { a(x: Int!): Int }",
        "Interface field argument I.a(x:) expects type Int but T.a(x:) is type Int!.")]
    [InlineData("type Query { a: Int } interface I { a(x: Int): Int } type T implements I { a(x: Int, y: Int!): Int }",
        "Object field T.a includes required argument y that is missing from the Interface field I.a.")]
    [InlineData("type Query { a: Int } interface I { a(x: Int, y: Int): Int } type T implements I { a(x: String): Int } extend type T { b: Int }",
        "Interface field argument I.a(x:) expects type Int but T.a(x:) is type String.",
        "Interface field argument I.a(y:) expected but T.a does not provide it.")]
    [InlineData("type Query { a: Int } interface A { a: Int } interface B implements A { a: Int } type T implements B { a: Int }",
        "Type T must implement A because it is implemented by B.")]
    [InlineData("type Query { a: Int } interface A implements B { a: Int } interface B implements A { a: Int } type T implements A & B { a: Int }",
        "Type A cannot implement B because it would create a circular reference.",
        "Type B cannot implement A because it would create a circular reference.")]
    [InlineData("type Query { a: Int } interface A implements C { a: Int } interface B implements A { a: Int } interface C implements B { a: Int }",
        "Type A must implement B because it is implemented by C.",
        "Type B must implement C because it is implemented by A.",
        "Type C must implement A because it is implemented by B.")]
    [InlineData("type Query { a: Int } interface A { a: Int } interface B { b: Int } type T implements A { a: Int } extend type T implements B",
        "Interface field B.b expected but T does not provide it.")]
    [InlineData("type Query { a: Int } union U = Query | Query",
        "Union type U can only include type Query once.")]
    [InlineData("type Query { a: Int } union U = Query extend union U = Query",
        "Union type U can only include type Query once.")]
    [InlineData("type Query { a: Int } union U = I | E | S | String interface I { a: Int } enum E { A } scalar S",
        "Union type U can only include Object types, it cannot include E.",
        "Union type U can only include Object types, it cannot include I.",
        "Union type U can only include Object types, it cannot include S.",
        "Union type U can only include Object types, it cannot include String.")]
    [InlineData("type Query { a: Int } union U = Query | U",
        "Union type U can only include Object types, it cannot include U.")]
    [InlineData("type Query { a: Int } input A { a: A! }",
        "Cannot reference Input Object \"A\" within itself through a series of non-null fields: \"a\".")]
    [InlineData("type Query { a: Int } input A { b: B! } input B { c: C! } input C { a: A! }",
        "Cannot reference Input Object \"A\" within itself through a series of non-null fields: \"b.c.a\".")]
    [InlineData("type Query { a: Int } input A { b: B! c: C! } input B { a: A! } input C { a: A! x: Int }",
        "Cannot reference Input Object \"A\" within itself through a series of non-null fields: \"b.a\".",
        "Cannot reference Input Object \"A\" within itself through a series of non-null fields: \"c.a\".")]
    [InlineData("type Query { a: Int } input A { a: Int b: B! } input B { b: B! a: A! }",
        "Cannot reference Input Object \"A\" within itself through a series of non-null fields: \"b.a\".",
        "Cannot reference Input Object \"B\" within itself through a series of non-null fields: \"b\".")]
    [InlineData("type Query { a: Int } input A @oneOf { a: Int! b: String = \"x\" c: Int! = 3}",
        "OneOf input field A.a must be nullable.",
        "OneOf input field A.b cannot have a default value.",
        "OneOf input field A.c cannot have a default value.",
        "OneOf input field A.c must be nullable.")]
    [InlineData("type Query { a: Int } input A @oneOf { a: A! b: Int}",
        "Cannot reference Input Object \"A\" within itself through a series of non-null fields: \"a\".",
        "OneOf input field A.a must be nullable.")]
    public void Impossible_types_are_reported(string sdl, params string[] messages) => SchemaErrors.AssertMessages(sdl, messages);
}
