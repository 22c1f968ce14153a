using System.Collections;
using Kinow.GraphQL.Planning;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Execution;

/// <content>Values whose C# type is not known at compile time: any nesting of lists, by the type of the schema.</content>
public sealed partial class ResponseWriter
{
    /// <summary>Writes a value by its schema type (specification section 6.4.3, CompleteValue).</summary>
    /// <param name="field">The planned field.</param>
    /// <param name="type">The field's type.</param>
    /// <param name="value">What the resolver gave.</param>
    public void Value(FieldPlan field, GraphQLType type, object? value)
    {
        if (value is Exception error)
        {
            Fail(field, error);
            return;
        }

        Push(field);
        var written = Complete(field, type, value);
        depth--;
        if (!written) Violate();
    }

    // Writes the value, or null where that is allowed. False: null is not allowed here, the error has been reported, nothing stands.
    private bool Complete(FieldPlan field, GraphQLType type, object? value)
    {
        var start = Length;
        if (value is Exception error)
        {
            Report(field, error, depth, withField: false);
        }
        else if (value is null)
        {
            if (type.IsNonNull) Report(field, NonNullViolation(field), depth, withField: false);
        }
        else if (CompleteNullable(field, type.Nullable, value))
        {
            return true;
        }

        Length = start;
        if (!type.IsNonNull) Null();
        return !type.IsNonNull;
    }

    private bool CompleteNullable(FieldPlan field, GraphQLType type, object value) => type switch
    {
        ListType list => CompleteList(field, list.Item, value),
        ScalarType scalar => CompleteLeaf(field, value, scalar.Coercion.Write),
        EnumType enumType => CompleteLeaf(field, value, (writer, v) => WriteEnum(writer, enumType, v)),
        _ => WriteItem(field, value),
    };

    private bool CompleteList(FieldPlan field, GraphQLType itemType, object value)
    {
        if (value is string || value is not IEnumerable items)
        {
            var message = $"Expected Iterable, but did not find one for field \"{field.Owner.Name}.{field.Field.Name}\".";
            Report(field, new GraphQLException(message, ErrorCodes.InternalServerError), depth, withField: false);
            return false;
        }

        var start = Length;
        var failed = false;
        Push(null);
        foreach (var item in items)
        {
            Raw((byte)',');
            if (!Complete(field, itemType, item) && !failed)
            {
                failed = true;
                muted++;
            }

            path[depth - 1].Index++;
        }

        depth--;
        if (failed)
        {
            muted--;
            return false;
        }

        Enclose(start, (byte)'[', (byte)']');
        return true;
    }

    private bool CompleteLeaf(FieldPlan field, object value, Action<JsonBuffer, object> write)
    {
        try
        {
            write(this, value);
            return true;
        }
        catch (Exception error)
        {
            Report(field, error, depth, withField: false);
            return false;
        }
    }

    private static void WriteEnum(JsonBuffer writer, EnumType type, object value)
    {
        var name = value as string ?? (value as EnumValue)?.Name;
        if (name is null || type.FindValue(name) is null)
        {
            throw new GraphQLException($"Enum \"{type.Name}\" cannot represent value: {value}", ErrorCodes.InternalServerError);
        }

        writer.String(name);
    }
}
