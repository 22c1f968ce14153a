using System.Collections.Immutable;

namespace Kinow.GraphQL.Types;

/// <summary>What objects and interfaces have in common: fields, and the interfaces they implement.</summary>
public abstract class FieldsType : CompositeType
{
    private readonly Dictionary<string, OutputField> fieldsByName = new(StringComparer.Ordinal);

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
            fieldsByName.Clear();
            foreach (var member in value)
            {
                fieldsByName[member.Name] = member;
            }
        }
    } = [];

    /// <summary>The implemented interfaces in declaration order.</summary>
    public ImmutableArray<InterfaceType> Interfaces { get; internal set; } = [];

    /// <inheritdoc/>
    public override OutputField? FindField(string name) => fieldsByName.GetValueOrDefault(name);
}
