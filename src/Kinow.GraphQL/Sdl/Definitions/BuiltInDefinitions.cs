using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Sdl.Definitions;

/// <summary>The definitions that belong to every schema, parsed once.</summary>
internal static class BuiltInDefinitions
{
    public const string DefaultDeprecationReason = "No longer supported";

    /// <summary>The definitions of the scalars, introspection types and specified directives.</summary>
    public static DocumentNode Document { get; } =
        Parser.Parse(string.Concat(SpecifiedText.Scalars, "\n", SpecifiedText.Directives, "\n", IntrospectionText.Types));

    /// <summary>The scalars and introspection types by name.</summary>
    public static Dictionary<string, TypeDefinitionNode> Types { get; } =
        Document.Definitions.OfType<TypeDefinitionNode>().ToDictionary(t => t.Name.Value, StringComparer.Ordinal);

    /// <summary>The specified directives, in the order of the introspection of a schema that defines none itself.</summary>
    public static IReadOnlyList<DirectiveDefinitionNode> Directives { get; } =
        [.. Document.Definitions.OfType<DirectiveDefinitionNode>()];

    /// <summary>Whether a name is that of a specified directive.</summary>
    public static bool IsDirective(string name) => Directives.Any(d => d.Name.Value == name);
}
