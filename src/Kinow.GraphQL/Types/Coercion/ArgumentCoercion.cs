using System.Collections.Immutable;
using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Types;

/// <summary>Coerces the arguments of fields and directives (specification section 6.4.1, CoerceArgumentValues).</summary>
internal static class ArgumentCoercion
{
    /// <summary>Coerces the arguments of a selected field.</summary>
    /// <param name="field">The field's definition.</param>
    /// <param name="node">The selected field.</param>
    /// <param name="variables">The coerced variables; <c>null</c> when all arguments are constant.</param>
    /// <exception cref="LocatedException">An argument is missing, does not fit its type or is out of bounds.</exception>
    public static InputValues Coerce(OutputField field, FieldNode node, VariableValues? variables) =>
        Coerce(field.Arguments, node.Arguments, node, variables);

    /// <summary>Coerces the arguments of an applied directive.</summary>
    /// <param name="directive">The directive's definition.</param>
    /// <param name="node">The applied directive.</param>
    /// <param name="variables">The coerced variables; <c>null</c> when all arguments are constant.</param>
    /// <exception cref="LocatedException">An argument is missing, does not fit its type or is out of bounds.</exception>
    public static InputValues Coerce(DirectiveType directive, DirectiveNode node, VariableValues? variables) =>
        Coerce(directive.Arguments, node.Arguments, node, variables);

    private static InputValues Coerce(
        ImmutableArray<InputValue> definitions,
        ImmutableArray<ArgumentNode> arguments,
        SyntaxNode owner,
        VariableValues? variables)
    {
        if (definitions.IsEmpty) return InputValues.Empty;
        var values = new object?[definitions.Length];
        foreach (var definition in definitions)
        {
            values[definition.Index] = Value(definition, Find(arguments, definition.Name), owner, variables);
        }

        return new InputValues(definitions, values);
    }

    private static object? Value(InputValue definition, ArgumentNode? argument, SyntaxNode owner, VariableValues? variables)
    {
        if (argument is null) return Default(definition, "was not provided.", owner);
        var literal = argument.Value;
        var isNull = literal is NullValueNode;
        if (literal is VariableNode variable)
        {
            object? given = null;
            if (variables is null || !variables.TryGet(variable.Name.Value, out given))
            {
                return Default(
                    definition, $"was provided the variable \"${variable.Name.Value}\" which was not provided a runtime value.", literal);
            }

            isNull = given is null;
        }

        if (isNull && definition.Type.IsNonNull)
        {
            throw Invalid($"Argument \"{definition.Name}\" of non-null type \"{definition.Type}\" must not be null.", literal);
        }

        var value = LiteralCoercion.Coerce(literal, definition.Type, variables);
        if (ReferenceEquals(value, InputValues.Absent))
        {
            throw Invalid($"Argument \"{definition.Name}\" has invalid value {Printer.Print(literal)}.", literal);
        }

        return definition.Constraint?.Violation(value) is { } violation
            ? throw Invalid($"Argument \"{definition.Name}\" {violation}", literal)
            : value;
    }

    private static object? Default(InputValue definition, string problem, SyntaxNode node) =>
        definition.DefaultLiteral is not null ? definition.DefaultValue
        : definition.IsRequired ? throw Invalid($"Argument \"{definition.Name}\" of required type \"{definition.Type}\" {problem}", node)
        : InputValues.Absent;

    private static ArgumentNode? Find(ImmutableArray<ArgumentNode> arguments, string name)
    {
        foreach (var argument in arguments)
        {
            if (argument.Name.Value == name) return argument;
        }

        return null;
    }

    private static LocatedException Invalid(string message, SyntaxNode node) => new(message, ErrorCodes.BadUserInput, node);
}
