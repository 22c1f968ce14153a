using System.Collections.Immutable;
using Kinow.GraphQL.Language;
using Kinow.GraphQL.Sdl.Definitions;

namespace Kinow.GraphQL.Sdl.Rules;

/// <summary>What rules look at, and where they report.</summary>
internal sealed class SchemaRuleContext(DefinitionIndex index)
{
    private readonly List<SchemaError> errors = [];

    public DefinitionIndex Index { get; } = index;

    public ImmutableArray<SchemaError> Errors => [.. errors];

    /// <summary>Every place where directives are applied, in document order.</summary>
    public IReadOnlyList<DirectiveSite> Sites => field ??= [.. Index.Definitions.SelectMany(DirectiveSites.Of)];

    public void Report(string message, params IEnumerable<SyntaxNode> nodes) =>
        errors.Add(new SchemaError(message, [.. nodes.Select(n => NodeLocator.Locate(Index.Documents, n))]));

    /// <summary>The definition of the innermost type of a reference; <c>null</c> when it is unknown.</summary>
    public TypeDefinitionNode? Find(TypeNode type) => Index.FindType(TypeReferences.Name(type).Name.Value);

    public bool IsInputType(TypeNode type) =>
        Find(type) is ScalarTypeDefinitionNode or EnumTypeDefinitionNode or InputObjectTypeDefinitionNode;

    public bool IsOutputType(TypeNode type) => Find(type) is not (null or InputObjectTypeDefinitionNode);

    /// <summary>A type with its extensions; <c>null</c> when it is unknown.</summary>
    public MergedDefinition? Merged(string name) =>
        Index.FindType(name) is { } definition ? new MergedDefinition(definition, Index.Extensions(name)) : null;
}
