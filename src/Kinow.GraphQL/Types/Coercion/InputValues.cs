using System.Collections.Immutable;

namespace Kinow.GraphQL.Types;

/// <summary>
/// Coerced arguments, or a coerced input object. Values by type: Int <see cref="int"/>, Float <see cref="double"/>, String and
/// ID <see cref="string"/>, Boolean <see cref="bool"/>, enums <see cref="EnumValue"/>, lists <c>object?[]</c>, input objects
/// <see cref="InputValues"/>, custom scalars what their <see cref="ScalarCoercion"/> gives.
/// </summary>
public sealed class InputValues
{
    /// <summary>Marks a value that is neither given nor has a default.</summary>
    internal static readonly object Absent = new();

    private readonly object?[] values;

    internal InputValues(ImmutableArray<InputValue> definitions, object?[] values)
    {
        Definitions = definitions;
        this.values = values;
    }

    /// <summary>No values at all.</summary>
    public static InputValues Empty { get; } = new([], []);

    /// <summary>What may be given, in the order of the indices.</summary>
    public ImmutableArray<InputValue> Definitions { get; }

    /// <summary>How many definitions there are, given or not.</summary>
    public int Count => values.Length;

    /// <summary>The value at an index; <c>null</c> when it is null, and also when it is absent.</summary>
    /// <param name="index">The <see cref="InputValue.Index"/>.</param>
    public object? this[int index]
    {
        get
        {
            var value = values[index];
            return ReferenceEquals(value, Absent) ? null : value;
        }
    }

    /// <summary>The value of a name; <c>null</c> when it is null, absent or not defined.</summary>
    /// <param name="name">The <see cref="InputValue.Name"/>.</param>
    public object? this[string name]
    {
        get
        {
            foreach (var definition in Definitions)
            {
                if (definition.Name == name) return this[definition.Index];
            }

            return null;
        }
    }

    /// <summary>Whether there is a value at an index, be it null: one that was given, or a default.</summary>
    /// <param name="index">The <see cref="InputValue.Index"/>.</param>
    public bool IsGiven(int index) => !ReferenceEquals(values[index], Absent);
}
