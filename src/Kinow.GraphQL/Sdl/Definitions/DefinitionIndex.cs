using System.Collections.Immutable;
using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Sdl.Definitions;

/// <summary>The type system definitions and extensions of several documents, sorted by what they define.</summary>
internal sealed class DefinitionIndex
{
    private readonly Dictionary<string, TypeDefinitionNode> typesByName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DirectiveDefinitionNode> directivesByName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<TypeExtensionNode>> extensions = new(StringComparer.Ordinal);
    private readonly List<string> typeNames = [];

    public DefinitionIndex(ImmutableArray<DocumentNode> documents)
    {
        Documents = documents;
        foreach (var definition in documents.SelectMany(d => d.Definitions))
        {
            Add(definition);
        }
    }

    public ImmutableArray<DocumentNode> Documents { get; }

    public SchemaDefinitionNode? Schema { get; private set; }

    public List<SchemaExtensionNode> SchemaExtensions { get; } = [];

    /// <summary>The directives in document order; several of one name when the documents are invalid.</summary>
    public List<DirectiveDefinitionNode> Directives { get; } = [];

    /// <summary>The types in document order, one for each name.</summary>
    public IEnumerable<TypeDefinitionNode> Types => typeNames.Select(n => typesByName[n]);

    /// <summary>All type system definitions and extensions in document order.</summary>
    public IEnumerable<DefinitionNode> Definitions =>
        Documents.SelectMany(d => d.Definitions).Where(d => d is TypeSystemDefinitionNode or TypeSystemExtensionNode);

    /// <summary>The types in document order, with their extensions; without those whose names are built in, which are ignored.</summary>
    public IEnumerable<MergedDefinition> MergedTypes => Types
        .Where(t => !BuiltInDefinitions.Types.ContainsKey(t.Name.Value))
        .Select(t => new MergedDefinition(t, Extensions(t.Name.Value)));

    /// <summary>The operation types of the schema definition and its extensions.</summary>
    public IEnumerable<OperationTypeDefinitionNode> OperationTypes =>
        (Schema?.OperationTypes ?? []).Concat(SchemaExtensions.SelectMany(e => e.OperationTypes));

    /// <summary>Finds the definition of a type; built-in types come first, as their names cannot be taken.</summary>
    public TypeDefinitionNode? FindType(string name) =>
        BuiltInDefinitions.Types.GetValueOrDefault(name) ?? typesByName.GetValueOrDefault(name);

    /// <summary>
    /// The name of a root type; <c>null</c> when there is none. Without a schema definition, types with the default names are
    /// the roots (specification section 3.3.1).
    /// </summary>
    public string? RootName(OperationKind operation)
    {
        var defaultName = operation.ToString();
        return Schema is null && typesByName.ContainsKey(defaultName)
            ? defaultName
            : OperationTypes.LastOrDefault(o => o.Operation == operation)?.Type.Name.Value;
    }

    /// <summary>Finds the definition of a type in the documents.</summary>
    public TypeDefinitionNode? FindDeclared(string name) => typesByName.GetValueOrDefault(name);

    public DirectiveDefinitionNode? FindDirective(string name) =>
        directivesByName.GetValueOrDefault(name) ?? BuiltInDefinitions.Directives.FirstOrDefault(d => d.Name.Value == name);

    public IReadOnlyList<TypeExtensionNode> Extensions(string typeName) =>
        extensions.TryGetValue(typeName, out var found) ? found : [];

    private void Add(DefinitionNode definition)
    {
        switch (definition)
        {
            case SchemaDefinitionNode schema:
                Schema = schema;
                break;
            case SchemaExtensionNode extension:
                SchemaExtensions.Add(extension);
                break;
            case TypeDefinitionNode type:
                if (typesByName.TryAdd(type.Name.Value, type)) typeNames.Add(type.Name.Value);
                else typesByName[type.Name.Value] = type;
                break;
            case TypeExtensionNode extension:
                if (!extensions.TryGetValue(extension.Name.Value, out var list)) extensions.Add(extension.Name.Value, list = []);

                list.Add(extension);
                break;
            case DirectiveDefinitionNode directive:
                Directives.Add(directive);
                directivesByName[directive.Name.Value] = directive;
                break;
            default:
                break;
        }
    }
}
