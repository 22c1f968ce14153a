using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Kinow.GraphQL.Types;

/// <summary>What objects and interfaces have in common: fields, and the interfaces they implement.</summary>
public abstract class FieldsType : CompositeType
{
    private FrozenDictionary<string, OutputField> fieldsByName = FrozenDictionary<string, OutputField>.Empty;

    private protected FieldsType(string name)
        : base(name)
    {
    }

    /// <summary>The fields in declaration order.</summary>
    public ImmutableArray<OutputField> Fields
    {
        get;
        internal set
        {
            field = value;
            fieldsByName = value.ToFrozenDictionary(f => f.Name, StringComparer.Ordinal);
        }
    } = [];

    /// <summary>The implemented interfaces in declaration order.</summary>
    public ImmutableArray<InterfaceType> Interfaces { get; internal set; } = [];

    /// <inheritdoc/>
    public override OutputField? FindField(string name) => fieldsByName.GetValueOrDefault(name);
}
