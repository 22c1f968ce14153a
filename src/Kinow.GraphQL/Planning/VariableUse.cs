using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Planning;

/// <summary>Finds variables inside values.</summary>
internal static class VariableUse
{
    /// <summary>Whether a value is or contains a variable.</summary>
    /// <param name="value">The value.</param>
    public static bool IsIn(ValueNode value) => value switch
    {
        VariableNode => true,
        ListValueNode list => list.Values.Any(IsIn),
        ObjectValueNode o => o.Fields.Any(f => IsIn(f.Value)),
        _ => false,
    };
}
