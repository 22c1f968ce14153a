using System.Collections.Immutable;

namespace Kinow.GraphQL.Types;

/// <summary>An input object (specification section 3.10).</summary>
public sealed class InputObjectType : NamedType
{
    private readonly Dictionary<string, InputValue> fieldsByName = new(StringComparer.Ordinal);

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
            fieldsByName.Clear();
            foreach (var member in value)
            {
                fieldsByName[member.Name] = member;
            }
        }
    } = [];

    /// <summary>Whether exactly one field must be given and not null (<c>@oneOf</c>).</summary>
    public bool IsOneOf { get; internal set; }

    /// <summary>Finds a field by name; <c>null</c> when there is none.</summary>
    /// <param name="name">The field's name.</param>
    public InputValue? FindField(string name) => fieldsByName.GetValueOrDefault(name);
}
