using System.Collections.Immutable;

namespace Kinow.GraphQL.Types;

/// <summary>An enum (specification section 3.9).</summary>
public sealed class EnumType : NamedType
{
    private readonly Dictionary<string, EnumValue> valuesByName = new(StringComparer.Ordinal);

    internal EnumType(string name)
        : base(name)
    {
    }

    /// <summary>The values in declaration order.</summary>
    public ImmutableArray<EnumValue> Values
    {
        get;
        internal set
        {
            field = value;
            valuesByName.Clear();
            foreach (var member in value)
            {
                valuesByName[member.Name] = member;
            }
        }
    } = [];

    /// <summary>Finds a value by name; <c>null</c> when there is none.</summary>
    /// <param name="name">The value's name.</param>
    public EnumValue? FindValue(string name) => valuesByName.GetValueOrDefault(name);
}
