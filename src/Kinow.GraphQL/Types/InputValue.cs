using System.Collections.Immutable;
using System.Text;
using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Types;

/// <summary>An argument of a field or directive, or a field of an input object.</summary>
public sealed class InputValue
{
    internal InputValue(string name, GraphQLType type, int index)
    {
        Name = name;
        NameUtf8 = Encoding.UTF8.GetBytes(name);
        Type = type;
        Index = index;
    }

    /// <summary>The name, unique among its siblings.</summary>
    public string Name { get; }

    /// <summary>The bounds that a coerced value must keep; <c>null</c> when there are none.</summary>
    internal InputConstraint? Constraint { get; init; }

    /// <summary>The input type.</summary>
    public GraphQLType Type { get; }

    /// <summary>Position among its siblings; coerced arguments are stored by it.</summary>
    public int Index { get; }

    /// <summary>The description; <c>null</c> when there is none.</summary>
    public string? Description { get; internal init; }

    /// <summary>The default as written in the contract; <c>null</c> when there is none.</summary>
    public ValueNode? DefaultLiteral { get; internal init; }

    /// <summary>The coerced default; meaningful only when <see cref="DefaultLiteral"/> is given.</summary>
    public object? DefaultValue { get; internal set; }

    /// <summary>
    /// The coerced default as introspection gives it: a literal with all defaults inside it; <c>null</c> when there is none.
    /// </summary>
    public string? DefaultText => DefaultLiteral is null ? null : field ??= Printer.Print(ValueLiteral.Of(DefaultValue, Type));

    /// <summary>Why it is deprecated; <c>null</c> when it is not.</summary>
    public string? DeprecationReason { get; internal init; }

    /// <summary>The directives applied to it.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; internal init; } = [];

    /// <summary>The name as it stands in JSON.</summary>
    internal byte[] NameUtf8 { get; }

    /// <summary>Whether a caller must give it: non-null and without default.</summary>
    public bool IsRequired => Type.IsNonNull && DefaultLiteral is null;
}
