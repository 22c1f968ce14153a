using System.Collections.Immutable;
using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Types;

/// <summary>A field of an object or interface.</summary>
public sealed class OutputField
{
    internal OutputField(FieldsType parent, string name, GraphQLType type, int index)
    {
        Parent = parent;
        Name = name;
        Type = type;
        Index = index;
    }

    /// <summary>The type that declares the field.</summary>
    public FieldsType Parent { get; }

    /// <summary>The name, unique in its type.</summary>
    public string Name { get; }

    /// <summary>The output type.</summary>
    public GraphQLType Type { get; }

    /// <summary>
    /// Position in <see cref="FieldsType.Fields"/>; generated code switches on it. <c>__typename</c> is −1, <c>__schema</c> −2,
    /// <c>__type</c> −3.
    /// </summary>
    public int Index { get; }

    /// <summary>The arguments in declaration order.</summary>
    public ImmutableArray<InputValue> Arguments { get; internal init; } = [];

    /// <summary>The description; <c>null</c> when there is none.</summary>
    public string? Description { get; internal init; }

    /// <summary>Why it is deprecated; <c>null</c> when it is not.</summary>
    public string? DeprecationReason { get; internal init; }

    /// <summary>The directives applied to it.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; internal init; } = [];

    /// <summary>Finds an argument by name; <c>null</c> when there is none.</summary>
    /// <param name="name">The argument's name.</param>
    public InputValue? FindArgument(string name)
    {
        foreach (var argument in Arguments)
        {
            if (argument.Name == name) return argument;
        }

        return null;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Parent.Name}.{Name}";
}
