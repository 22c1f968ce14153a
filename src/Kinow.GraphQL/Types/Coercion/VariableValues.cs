using System.Collections.Immutable;
using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Types;

/// <summary>
/// The coerced variables of one request, by name and by position in the operation. Forms are those of <see cref="InputValues"/>.
/// </summary>
public sealed class VariableValues
{
    private readonly object?[] values;

    internal VariableValues(ImmutableArray<VariableDefinitionNode> definitions, object?[] values)
    {
        Definitions = definitions;
        this.values = values;
    }

    /// <summary>No variables at all.</summary>
    public static VariableValues Empty { get; } = new([], []);

    /// <summary>The variables that the operation defines.</summary>
    public ImmutableArray<VariableDefinitionNode> Definitions { get; }

    /// <summary>The value at a position; <c>null</c> when it is null, and also when it is absent.</summary>
    /// <param name="index">Position of the definition in the operation.</param>
    public object? this[int index]
    {
        get
        {
            var value = values[index];
            return ReferenceEquals(value, InputValues.Absent) ? null : value;
        }
    }

    /// <summary>Whether there is a value at a position, be it null: one that was given, or a default.</summary>
    /// <param name="index">Position of the definition in the operation.</param>
    public bool IsGiven(int index) => !ReferenceEquals(values[index], InputValues.Absent);

    /// <summary>The position of a variable; −1 when the operation does not define it.</summary>
    /// <param name="name">The name without <c>$</c>.</param>
    public int IndexOf(string name)
    {
        for (var i = 0; i < Definitions.Length; i++)
        {
            if (Definitions[i].Variable.Name.Value == name) return i;
        }

        return -1;
    }

    /// <summary>Finds the value of a variable.</summary>
    /// <param name="name">The name without <c>$</c>.</param>
    /// <param name="value">The value, which may be null.</param>
    /// <returns>Whether there is a value: one that was given, or a default.</returns>
    public bool TryGet(string name, out object? value)
    {
        var index = IndexOf(name);
        var given = index >= 0 && IsGiven(index);
        value = given ? values[index] : null;
        return given;
    }
}
