using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Types;

/// <summary>
/// Coerces literals of a document (specification sections 3.5 to 3.12, "Input Coercion"). Recursion follows the literal and
/// the type, whose nesting the parser bounds.
/// </summary>
internal static class LiteralCoercion
{
    /// <summary>Coerces a literal; the forms are those of <see cref="InputValues"/>.</summary>
    /// <param name="literal">The literal, which may use variables.</param>
    /// <param name="type">An input type.</param>
    /// <param name="variables">The coerced variables; <c>null</c> when the literal is constant.</param>
    /// <param name="value">The coerced value.</param>
    /// <returns>Whether the literal has a value of that type; a variable without value has none.</returns>
    /// <exception cref="LocatedException">A field inside the literal is out of the bounds of its <see cref="InputConstraint"/>.</exception>
    public static bool TryCoerce(ValueNode literal, GraphQLType type, VariableValues? variables, out object? value)
    {
        value = Coerce(literal, type, variables);
        var coerced = !ReferenceEquals(value, InputValues.Absent);
        value = coerced ? value : null;
        return coerced;
    }

    /// <summary>The coerced value, or <see cref="InputValues.Absent"/> when the literal does not fit.</summary>
    internal static object? Coerce(ValueNode literal, GraphQLType type, VariableValues? variables)
    {
        if (literal is VariableNode variable)
        {
            // The variable has been coerced to its own type, which validation has compared with this one.
            return variables is not null && variables.TryGet(variable.Name.Value, out var given) && (given is not null || !type.IsNonNull)
                ? given
                : InputValues.Absent;
        }

        if (literal is NullValueNode) return type.IsNonNull ? InputValues.Absent : null;
        return type.Nullable switch
        {
            ListType list => CoerceList(literal, list, variables),
            InputObjectType input => literal is ObjectValueNode node ? CoerceObject(node, input, variables) : InputValues.Absent,
            EnumType enumType => literal is EnumValueNode node ? enumType.FindValue(node.Value) ?? InputValues.Absent : InputValues.Absent,
            ScalarType scalar => CoerceScalar(literal, scalar, variables),
            _ => InputValues.Absent,
        };
    }

    private static object? CoerceScalar(ValueNode literal, ScalarType scalar, VariableValues? variables)
    {
        try
        {
            return scalar.Coercion.ParseLiteral(variables is null ? literal : VariableSubstitution.Apply(literal, variables));
        }
        catch (InputCoercionException)
        {
            return InputValues.Absent;
        }
    }

    private static object? CoerceList(ValueNode literal, ListType list, VariableValues? variables)
    {
        if (literal is not ListValueNode node)
        {
            var single = Coerce(literal, list.Item, variables);
            return ReferenceEquals(single, InputValues.Absent) ? single : new[] { single };
        }

        var items = new object?[node.Values.Length];
        for (var i = 0; i < items.Length; i++)
        {
            var missing = IsMissing(node.Values[i], variables);
            if (missing && list.Item.IsNonNull) return InputValues.Absent;
            items[i] = missing ? null : Coerce(node.Values[i], list.Item, variables);
            if (ReferenceEquals(items[i], InputValues.Absent)) return InputValues.Absent;
        }

        return items;
    }

    private static object? CoerceObject(ObjectValueNode node, InputObjectType type, VariableValues? variables)
    {
        var values = new object?[type.Fields.Length];
        var given = 0;
        var known = 0;
        foreach (var field in type.Fields)
        {
            var literal = Find(node, field.Name);
            known += literal is null ? 0 : 1;
            if (literal is null || IsMissing(literal, variables))
            {
                if (field.IsRequired) return InputValues.Absent;
                values[field.Index] = field.DefaultLiteral is null ? InputValues.Absent : field.DefaultValue;
                continue;
            }

            var value = Coerce(literal, field.Type, variables);
            if (ReferenceEquals(value, InputValues.Absent) || (value is null && type.IsOneOf)) return InputValues.Absent;
            if (field.Constraint?.Violation(value) is { } violation)
            {
                throw new LocatedException($"Field \"{field.Name}\" {violation}", ErrorCodes.BadUserInput, literal);
            }

            values[field.Index] = value;
            given++;
        }

        return known != node.Fields.Length || (type.IsOneOf && given != 1) ? InputValues.Absent : new InputValues(type.Fields, values);
    }

    private static ValueNode? Find(ObjectValueNode node, string name)
    {
        foreach (var field in node.Fields)
        {
            if (field.Name.Value == name) return field.Value;
        }

        return null;
    }

    private static bool IsMissing(ValueNode literal, VariableValues? variables) =>
        literal is VariableNode variable && (variables is null || !variables.TryGet(variable.Name.Value, out _));
}
