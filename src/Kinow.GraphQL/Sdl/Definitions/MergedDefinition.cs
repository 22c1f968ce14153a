using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Sdl.Definitions;

/// <summary>A type definition with its extensions, read as if it were one definition.</summary>
internal readonly record struct MergedDefinition(TypeDefinitionNode Definition, IReadOnlyList<TypeExtensionNode> Extensions)
{
    public string Name => Definition.Name.Value;

    public IEnumerable<DefinitionNode> Nodes => [Definition, .. Extensions];

    public IEnumerable<DirectiveNode> Directives => Definition.Directives.Concat(Extensions.SelectMany(e => e.Directives));

    public IEnumerable<FieldDefinitionNode> Fields => Nodes.SelectMany(n => new DefinitionMembers(n).Fields);

    public IEnumerable<NamedTypeNode> Interfaces => Nodes.SelectMany(n => new DefinitionMembers(n).Interfaces);

    public IEnumerable<NamedTypeNode> Members => Nodes.SelectMany(n => new DefinitionMembers(n).Types);

    public IEnumerable<EnumValueDefinitionNode> Values => Nodes.SelectMany(n => new DefinitionMembers(n).Values);

    public IEnumerable<InputValueDefinitionNode> InputFields => Nodes.SelectMany(n => new DefinitionMembers(n).InputFields);
}
