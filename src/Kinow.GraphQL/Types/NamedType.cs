using System.Collections.Immutable;
using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Types;

/// <summary>A type with a name: scalar, object, interface, union, enum or input object.</summary>
public abstract class NamedType : GraphQLType
{
    private protected NamedType(string name) => Name = name;

    /// <summary>The name, unique in the schema.</summary>
    public string Name { get; }

    /// <summary>The description in Markdown; <c>null</c> when there is none.</summary>
    public string? Description { get; internal set; }

    /// <summary>The directives applied to the definition and to its extensions, in document order.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; internal set; } = [];

    /// <summary>Position in <see cref="Schema.Types"/>; −1 until the schema is complete.</summary>
    public int Index { get; internal set; } = -1;

    /// <inheritdoc/>
    public override NamedType Named => this;

    /// <summary>Whether the type belongs to introspection (name starts with two underscores).</summary>
    public bool IsIntrospection => Name.StartsWith("__", StringComparison.Ordinal);

    /// <summary>Whether the type has no fields of its own: a scalar or an enum.</summary>
    public bool IsLeaf => this is ScalarType or EnumType;

    /// <inheritdoc/>
    public override string ToString() => Name;
}
