namespace Kinow.GraphQL.Language;

/// <summary>An input value literal or a variable.</summary>
public abstract class ValueNode(int start, int end)
    : SyntaxNode(start, end)
{
    /// <summary>Whether this is, or contains, a variable.</summary>
    internal bool HasVariables => this switch
    {
        VariableNode => true,
        ListValueNode list => list.Values.Any(v => v.HasVariables),
        ObjectValueNode fields => fields.Fields.Any(f => f.Value.HasVariables),
        _ => false,
    };
}
