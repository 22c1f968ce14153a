using System.Globalization;
using Kinow.GraphQL.Planning;

namespace Kinow.GraphQL.Execution;

/// <content>Leaf values, each by its C# type. What is null follows the rules of <see cref="Null(FieldPlan)"/>.</content>
public sealed partial class ResponseWriter
{
    /// <summary>Writes a <c>String</c> or a textual <c>ID</c>.</summary>
    public void String(FieldPlan field, string? value)
    {
        if (value is null) Null(field);
        else String(value.AsSpan());
    }

    /// <summary>Writes a numeric <c>ID</c>, which is a JSON string (specification section 3.5.5).</summary>
    public void Id(FieldPlan field, long? value)
    {
        if (value is { } id) QuotedNumber(id);
        else Null(field);
    }

    /// <summary>Writes a textual leaf that is never null and formats itself, in the invariant culture.</summary>
    /// <typeparam name="T">The C# type of the value.</typeparam>
    public void Formatted<T>(T value)
        where T : struct, ISpanFormattable
    {
        Span<char> text = stackalloc char[64];
        if (value.TryFormat(text, out var length, default, CultureInfo.InvariantCulture)) String(text[..length]);
        else String(value.ToString(null, CultureInfo.InvariantCulture).AsSpan());
    }

    /// <summary>Writes an <c>Int</c>.</summary>
    public void Int(FieldPlan field, int? value)
    {
        if (value is { } number) Number(number);
        else Null(field);
    }

    /// <summary>Writes a <c>Boolean</c>.</summary>
    public void Boolean(FieldPlan field, bool? value)
    {
        if (value is { } flag) Boolean(flag);
        else Null(field);
    }

    /// <summary>Writes a <c>Float</c>. What is not finite cannot be represented and is an error (specification section 3.5.2).</summary>
    public void Float(FieldPlan field, double? value)
    {
        if (value is not { } number) Null(field);
        else if (double.IsFinite(number)) Number(number);
        else Fail(field, new GraphQLException($"Float cannot represent non numeric value: {number}", ErrorCodes.InternalServerError));
    }

    /// <summary>Writes an exact decimal as a <c>Float</c>.</summary>
    public void Float(FieldPlan field, decimal? value)
    {
        if (value is { } number) Number(number);
        else Null(field);
    }

    /// <summary>Writes an instant, ISO 8601 in UTC with milliseconds.</summary>
    public void Instant(FieldPlan field, DateTimeOffset? value)
    {
        if (value is { } instant) Instant(instant);
        else Null(field);
    }

    /// <summary>Writes an enum value.</summary>
    /// <param name="field">The planned field.</param>
    /// <param name="name">The value's name as a JSON string, quotes included; empty for null.</param>
    public void Enum(FieldPlan field, ReadOnlySpan<byte> name)
    {
        if (name.IsEmpty) Null(field);
        else Raw(name);
    }

    /// <summary>Writes a list of leaves.</summary>
    /// <param name="field">The planned field.</param>
    /// <param name="items">The values.</param>
    /// <param name="write">Writes one value that is not null.</param>
    /// <typeparam name="T">The C# type of the values.</typeparam>
    public void Leaves<T>(FieldPlan field, ReadOnlySpan<T> items, LeafWriter<T> write)
    {
        var start = Length;
        var failed = false;
        Push(field);
        Push(null);
        for (var i = 0; i < items.Length; i++)
        {
            path[depth - 1].Index = i;
            Raw((byte)',');
            if (!Leaf(field, items[i], write) && !failed)
            {
                failed = true;
                muted++;
            }
        }

        depth -= 2;
        CloseList(field, start, failed);
    }

    // Whether the list can stand with this item.
    private bool Leaf<T>(FieldPlan field, T item, LeafWriter<T> write)
    {
        var start = Length;
        Exception? error = null;
        try
        {
            if (item is not null)
            {
                write(this, item);
                return true;
            }
        }
        catch (Exception e)
        {
            Length = start;
            error = e;
        }

        if (error is not null || field.ItemIsNonNull) Report(field, error ?? NonNullViolation(field), depth, withField: false);
        if (!field.ItemIsNonNull) Null();
        return !field.ItemIsNonNull;
    }
}
