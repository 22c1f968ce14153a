using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Types;

/// <summary>
/// Coerces the variables of one operation (specification section 6.1.2, CoerceVariableValues). Made once, used by all requests.
/// </summary>
public sealed class VariableCoercion
{
    private readonly ImmutableArray<VariableDefinitionNode> nodes;
    private readonly Variable[] variables;

    /// <summary>Prepares the variables of an operation.</summary>
    public VariableCoercion(Schema schema, OperationDefinitionNode operation)
    {
        nodes = operation.VariableDefinitions;
        variables = [.. nodes.Select(n => Prepare(schema, n))];
    }

    /// <summary>Coerces the variables of a request.</summary>
    /// <param name="given">The JSON object of the request; undefined or null when it has none.</param>
    /// <param name="values">The coerced variables.</param>
    /// <param name="errors">What is wrong with them; empty on success.</param>
    /// <returns>Whether all variables have a value of their type, or none where that is allowed.</returns>
    public bool TryCoerce(JsonElement given, [NotNullWhen(true)] out VariableValues? values, out ImmutableArray<InputError> errors)
    {
        errors = [];
        if (variables.Length == 0)
        {
            values = VariableValues.Empty;
            return true;
        }

        try
        {
            return Coerce(given, out values, out errors);
        }
        catch (InvalidOperationException)
        {
            // Comparing a property name that escapes an unpaired surrogate throws.
            values = null;
            errors = [new InputError("The variables have a name that is not valid Unicode.", null)];
            return false;
        }
    }

    private bool Coerce(JsonElement given, [NotNullWhen(true)] out VariableValues? values, out ImmutableArray<InputError> errors)
    {
        var reader = default(VariableReader);
        var coerced = new object?[variables.Length];
        var hasValues = given.ValueKind == JsonValueKind.Object;
        for (var i = 0; i < coerced.Length && !reader.IsAborted; i++)
        {
            ref readonly var variable = ref variables[i];
            coerced[i] = hasValues && given.TryGetProperty(variable.NameUtf8, out var value)
                ? Read(ref reader, variable, value)
                : Missing(ref reader, variable);
        }

        values = reader.Errors is null ? new VariableValues(nodes, coerced) : null;
        errors = reader.Errors is null ? [] : [.. reader.Errors];
        return values is not null;
    }

    private static object? Read(ref VariableReader reader, in Variable variable, JsonElement value)
    {
        if (variable.Type is null) return Missing(ref reader, variable);
        if (value.ValueKind == JsonValueKind.Null)
        {
            if (variable.Type.IsNonNull)
            {
                reader.Add($"Variable \"${variable.Name}\" of non-null type \"{variable.Type}\" must not be null.", variable.Node);
            }

            return null;
        }

        reader.Start(variable.Node);
        return reader.Read(value, variable.Type);
    }

    private static object? Missing(ref VariableReader reader, in Variable variable)
    {
        if (variable.Error is not null)
        {
            reader.Add(variable.Error, variable.Type is null ? variable.Node.Type : variable.Node);
        }
        else if (variable.Node.DefaultValue is null && variable.Type!.IsNonNull)
        {
            reader.Add($"Variable \"${variable.Name}\" of required type \"{variable.Type}\" was not provided.", variable.Node);
        }

        return variable.Default;
    }

    private static Variable Prepare(Schema schema, VariableDefinitionNode node)
    {
        var name = node.Variable.Name.Value;
        var type = schema.ResolveType(node.Type);
        var variable = new Variable(node, name, Encoding.UTF8.GetBytes(name), type, InputValues.Absent, null);
        if (type is not { IsInputType: true })
        {
            var error =
                $"Variable \"${name}\" expected value of type \"{Printer.Print(node.Type)}\" which cannot be used as an input type.";
            return variable with { Type = null, Error = error };
        }

        try
        {
            return node.DefaultValue is null ? variable : variable with { Default = LiteralCoercion.Coerce(node.DefaultValue, type, null) };
        }
        catch (LocatedException outOfBounds)
        {
            return variable with { Error = $"Variable \"${name}\" has an invalid default value; {outOfBounds.Message}" };
        }
    }

    private readonly record struct Variable(
        VariableDefinitionNode Node,
        string Name,
        byte[] NameUtf8,
        GraphQLType? Type,
        object? Default,
        string? Error);
}
