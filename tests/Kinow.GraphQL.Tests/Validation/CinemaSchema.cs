using System.Text;
using Kinow.GraphQL.Sdl;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Tests.Validation;

/// <summary>The schema that the validation tests ask.</summary>
internal static class CinemaSchema
{
    private const string Sdl =
        """
        directive @fresh(within: Int!, unit: Unit! = HOURS, note: String) on FIELD | FRAGMENT_SPREAD
        directive @tag(name: String) repeatable on QUERY | FIELD | FRAGMENT_DEFINITION | INLINE_FRAGMENT | VARIABLE_DEFINITION

        scalar Moment
        enum Unit { SECONDS MINUTES HOURS }
        enum Genre { DRAMA COMEDY WESTERN }

        interface Node { id: ID! }
        interface Title implements Node { id: ID! name(language: String): String rating: Float }
        type Film implements Title & Node {
          id: ID! name(language: String): String rating: Float minutes: Int! genre: Genre cast(first: Int = 10, after: String): [Person!]
          sequel: Film poster(width: Int!, height: Int! = 300): String
        }
        type Series implements Title & Node {
          id: ID! name(language: String): String rating: Float episodes: [Episode] genre: [Genre!] minutes: String
        }
        type Episode implements Node { id: ID! series: Series minutes: Int! }
        type Person implements Node { id: ID! name(language: String): String films: [Film] born: Moment }
        union Found = Film | Person
        union Shown = Film | Series

        input Window { from: Moment! until: Moment days: Int = 7 }
        input Filter { genre: Genre genres: [Genre!] window: Window not: Filter minutes: Int! = 90 text: String }
        input Key @oneOf { id: ID slug: String window: Window }

        type Query {
          film(id: ID!): Film
          byKey(key: Key): Title
          byKeys(keys: [Key!]!): [Title]
          films(filter: Filter, limit: Int! = 20): [Film]
          title(at: Moment, matrix: [[Int!]]): Title
          found(text: String, exact: Boolean!): [Found]
          shown: Shown
          node: Node
          now: Moment
          self: Query
        }
        type Mutation { rate(film: ID!, stars: Int!): Film }
        type Subscription { premiere: Film rated(film: ID): Film }
        """;

    public static Schema Schema { get; } = SchemaBuilder.Build(Encoding.UTF8.GetBytes(Sdl));

    /// <summary>A schema that offers queries only.</summary>
    public static Schema QueriesOnly { get; } = SchemaBuilder.Build("type Query { a: Int }"u8.ToArray());
}
