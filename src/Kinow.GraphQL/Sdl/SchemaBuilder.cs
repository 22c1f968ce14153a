using Kinow.GraphQL.Language;
using Kinow.GraphQL.Sdl.Definitions;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Sdl;

/// <summary>Builds schemas from type system definitions (specification section 3).</summary>
public static class SchemaBuilder
{
    /// <summary>Builds a schema from a text.</summary>
    /// <param name="sdl">The text in UTF-8.</param>
    /// <param name="options">How to build; <c>null</c> for <see cref="SchemaOptions.Default"/>.</param>
    /// <exception cref="GraphQLSyntaxException">The text is not a GraphQL document.</exception>
    /// <exception cref="SchemaException">The definitions break rules of the specification.</exception>
    public static Schema Build(ReadOnlyMemory<byte> sdl, SchemaOptions? options = null) => Build([Parser.Parse(sdl)], options);

    /// <summary>Builds a schema from several documents, as if they were one.</summary>
    /// <param name="documents">The documents; their order is that of the types.</param>
    /// <param name="options">How to build; <c>null</c> for <see cref="SchemaOptions.Default"/>.</param>
    /// <exception cref="SchemaException">The definitions break rules of the specification.</exception>
    public static Schema Build(IEnumerable<DocumentNode> documents, SchemaOptions? options = null)
    {
        options ??= SchemaOptions.Default;
        var index = new DefinitionIndex([.. documents]);
        if (options.AssumeValid) return new SchemaAssembly(index, options).Assemble((_, _) => { });
        var errors = SchemaValidator.TryAssemble(index, options, out var schema);
        return errors.IsEmpty ? schema! : throw new SchemaException(errors);
    }
}
