using System.Collections.Immutable;
using System.Text;
using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Types;

/// <summary>One value of an enum. Coerced enum input is this object.</summary>
public sealed class EnumValue
{
    internal EnumValue(string name, int index)
    {
        Name = name;
        NameUtf8 = Encoding.UTF8.GetBytes(name);
        Index = index;
    }

    /// <summary>The name, unique in its enum.</summary>
    public string Name { get; }

    /// <summary>Position in <see cref="EnumType.Values"/>; generated C# enums use it as their number.</summary>
    public int Index { get; }

    /// <summary>The description; <c>null</c> when there is none.</summary>
    public string? Description { get; internal init; }

    /// <summary>Why the value is deprecated; <c>null</c> when it is not.</summary>
    public string? DeprecationReason { get; internal init; }

    /// <summary>The directives applied to the value.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; internal init; } = [];

    /// <summary>The name as it stands in JSON.</summary>
    internal byte[] NameUtf8 { get; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
