using Kinow.GraphQL.Language;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Validation.Fields;

/// <summary>A field of a selection set, with the type that it is selected on.</summary>
internal sealed class FieldEntry(FieldNode node, NamedType? parent)
{
    public FieldNode Node => node;

    public NamedType? Parent => parent;

    public GraphQLType? Type { get; } = (parent as CompositeType)?.FindField(node.Name.Value)?.Type;

    /// <summary>The arguments by name; of several with the same name, the last.</summary>
    public Dictionary<string, ValueNode> Arguments => field ??= IndexArguments();

    private Dictionary<string, ValueNode> IndexArguments()
    {
        var arguments = new Dictionary<string, ValueNode>(StringComparer.Ordinal);
        foreach (var argument in node.Arguments)
        {
            arguments[argument.Name.Value] = argument.Value;
        }

        return arguments;
    }
}
