using System.Text;
using Kinow.GraphQL.Sdl;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Tests.Types.Coercion;

internal static class CoercionSchema
{
    public static Schema Schema { get; } = SchemaBuilder.Build(Encoding.UTF8.GetBytes(
        """
        directive @length(min: Int, max: Int) on ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION
        directive @range(min: Float, max: Float) on ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION

        type Query {
          f(
            i: Int, s: String, l: [Int], o: Box, one: Pick, any: Any, e: Color, d: Int = 7, t: Int! = 8
            page: Int @range(min: 1, max: 100), text: String @length(min: 2, max: 4), many: [Float!] @length(max: 2) @range(max: 1.5)
          ): Int
          required(n: Int!, m: [Int!]!): ID
        }

        enum Color { RED GREEN GREENISH }
        input Box { s: String!, n: Int = 3, box: Box, l: [Int!], name: String @length(max: 3) }
        input Pick @oneOf { a: Int, b: String }
        scalar Any
        """));
}
