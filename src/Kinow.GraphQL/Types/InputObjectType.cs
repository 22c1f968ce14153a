using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Kinow.GraphQL.Types;

/// <summary>An input object (specification section 3.10).</summary>
public sealed class InputObjectType : NamedType
{
    private FrozenDictionary<string, InputValue> fieldsByName = FrozenDictionary<string, InputValue>.Empty;

    internal InputObjectType(string name)
        : base(name)
    {
    }

    /// <summary>The fields in declaration order.</summary>
    public ImmutableArray<InputValue> Fields
    {
        get;
        internal set
        {
            field = value;
            fieldsByName = value.ToFrozenDictionary(f => f.Name, StringComparer.Ordinal);
        }
    } = [];

    /// <summary>Whether exactly one field must be given and not null (<c>@oneOf</c>).</summary>
    public bool IsOneOf { get; internal set; }

    /// <summary>Finds a field by name; <c>null</c> when there is none.</summary>
    /// <param name="name">The field's name.</param>
    public InputValue? FindField(string name) => fieldsByName.GetValueOrDefault(name);
}
