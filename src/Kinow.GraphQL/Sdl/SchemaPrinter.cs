using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Sdl;

/// <summary>Prints schemas as type system definitions.</summary>
public static class SchemaPrinter
{
    /// <summary>Prints the definitions of a schema, extensions merged, without what every schema has.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="appliedDirectives">
    /// Whether directives of the schema's own are printed where they are applied. The specified ones always are.
    /// </param>
    /// <returns>The definitions, in the order of introspection; lines end with LF, the last one with nothing.</returns>
    public static string Print(Schema schema, bool appliedDirectives = false)
    {
        var writer = new SchemaWriter(appliedDirectives);
        writer.WriteAll(schema);
        return writer.ToString();
    }
}
