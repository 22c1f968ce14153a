namespace Kinow.GraphQL.Language;

/// <summary>A definition of the type system: the schema, a type or a directive.</summary>
public abstract class TypeSystemDefinitionNode(int start, int end, StringValueNode? description)
    : DefinitionNode(start, end)
{
    /// <summary>The description written before it, if any.</summary>
    public StringValueNode? Description { get; } = description;
}
