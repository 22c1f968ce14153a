using Kinow.GraphQL.Language;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Sdl;

/// <summary>
/// Coerces the defaults of arguments and input fields, those that others need first (specification section 3.10, "Type Validation").
/// </summary>
internal sealed class DefaultValues(Action<string, SyntaxNode> report)
{
    private readonly Dictionary<InputValue, bool> done = [];

    /// <summary>Sets <see cref="InputValue.DefaultValue"/>, unless that has been done.</summary>
    public void Set(InputValue input)
    {
        if (input.DefaultLiteral is not { } literal) return;
        if (!done.TryAdd(input, false))
        {
            if (!done[input]) report($"The default value of \"{input.Name}\" refers to itself.", literal);
            return;
        }

        SetUsed(literal, input.Type);
        input.DefaultValue = Coerce(literal, input);
        done[input] = true;
    }

    private object? Coerce(ValueNode literal, InputValue input)
    {
        try
        {
            if (!LiteralCoercion.TryCoerce(literal, input.Type, null, out var value))
            {
                report($"The default value {Printer.Print(literal)} of \"{input.Name}\" is not a value of type \"{input.Type}\".", literal);
            }
            else if (input.Constraint?.Violation(value) is { } violation)
            {
                report($"The default value of \"{input.Name}\" {violation}", literal);
            }

            return value;
        }
        catch (LocatedException outOfBounds)
        {
            report(outOfBounds.Message, outOfBounds.Node);
            return null;
        }
    }

    // Fields that the literal leaves out take their own defaults.
    private void SetUsed(ValueNode literal, GraphQLType type)
    {
        if (type.Nullable is ListType list)
        {
            foreach (var item in literal is ListValueNode node ? node.Values : [literal])
            {
                SetUsed(item, list.Item);
            }
        }
        else if (type.Nullable is InputObjectType input && literal is ObjectValueNode value)
        {
            foreach (var field in input.Fields)
            {
                if (value.Fields.FirstOrDefault(f => f.Name.Value == field.Name) is { } given) SetUsed(given.Value, field.Type);
                else Set(field);
            }
        }
    }
}
