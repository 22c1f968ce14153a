using System.Text;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Planning;

/// <summary>The fields that are selected on one concrete type at one place of the response, in response order.</summary>
public sealed class SelectionPlan
{
    internal SelectionPlan(ObjectType type, TypeBinding binding)
    {
        Type = type;
        Binding = binding;
        TypeName = Encoding.UTF8.GetBytes($"\"{type.Name}\"");
    }

    /// <summary>The concrete type.</summary>
    public ObjectType Type { get; }

    /// <summary>The fields in response order.</summary>
    public FieldPlan[] Fields { get; internal set; } = [];

    /// <summary>The fields that are resolved in batches or lead to such fields.</summary>
    public FieldPlan[] Walk { get; internal set; } = [];

    /// <summary>The code that reads objects of this type.</summary>
    internal TypeBinding Binding { get; }

    /// <summary>The type's name as a JSON string.</summary>
    internal byte[] TypeName { get; }
}
