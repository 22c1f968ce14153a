using System.Text.Json;

namespace Kinow.GraphQL.Types;

internal partial struct VariableReader
{
    private InputValues? ReadObject(JsonElement value, InputObjectType type)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            AddInvalidValue(JsonText.Of(value), $"Expected type \"{type.Name}\" to be an object.");
            return null;
        }

        var values = new object?[type.Fields.Length];
        var given = 0;
        foreach (var field in type.Fields)
        {
            if (IsAborted) return null;
            var isGiven = value.TryGetProperty(field.NameUtf8, out var fieldValue);
            given += isGiven ? 1 : 0;
            values[field.Index] = isGiven ? ReadField(fieldValue, field) : Default(value, field);
        }

        if (given != value.GetPropertyCount()) AddUnknownFields(value, type);
        if (type.IsOneOf) CheckOneOf(value, type, given);
        return new InputValues(type.Fields, values);
    }

    private object? ReadField(JsonElement value, InputValue field)
    {
        if (!Enter(new PathPart(field.Name, 0))) return null;
        var errors = Errors?.Count;
        var coerced = Read(value, field.Type);
        if (field.Constraint is not null && errors == Errors?.Count && field.Constraint.Violation(coerced) is { } violation)
        {
            AddInvalidValue(JsonText.Of(value), $"Field \"{field.Name}\" {violation}");
        }

        depth--;
        return coerced;
    }

    private object? Default(JsonElement value, InputValue field)
    {
        if (field.IsRequired)
        {
            AddInvalidValue(JsonText.Of(value), $"Field \"{field.Name}\" of required type \"{field.Type}\" was not provided.");
        }
        return field.DefaultLiteral is null ? InputValues.Absent : field.DefaultValue;
    }

    private void AddUnknownFields(JsonElement value, InputObjectType type)
    {
        foreach (var name in value.EnumerateObject().Select(p => p.Name).Distinct(StringComparer.Ordinal))
        {
            if (type.FindField(name) is null)
            {
                var question = Suggestions.DidYouMean(name, type.Fields.Select(f => f.Name));
                AddInvalidValue(JsonText.Of(value), $"Field \"{name}\" is not defined by type \"{type.Name}\".{question}");
            }

            if (IsAborted) return;
        }
    }

    private void CheckOneOf(JsonElement value, InputObjectType type, int given)
    {
        if (given != 1) AddInvalidValue(JsonText.Of(value), $"Exactly one key must be specified for OneOf type \"{type.Name}\".");
        var first = type.Fields.FirstOrDefault(f => value.TryGetProperty(f.NameUtf8, out _));
        if (first is not null && value.GetProperty(first.NameUtf8).ValueKind == JsonValueKind.Null && Enter(new PathPart(first.Name, 0)))
        {
            AddInvalidValue("null", $"Field \"{first.Name}\" must be non-null.");
            depth--;
        }
    }
}
