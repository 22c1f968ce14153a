using Kinow.GraphQL.Planning;

namespace Kinow.GraphQL.Execution;

/// <content>Objects and lists of objects.</content>
public sealed partial class ResponseWriter
{
    /// <summary>Writes an object.</summary>
    /// <param name="field">The planned field.</param>
    /// <param name="value">The object; null follows the rules of <see cref="Null(FieldPlan)"/>.</param>
    public void Object(FieldPlan field, object? value)
    {
        if (value is null)
        {
            Null(field);
            return;
        }

        Push(field);
        var written = WriteItem(field, value);
        depth--;
        if (!written) Propagate(field.IsNonNull);
    }

    /// <summary>Writes a list of objects.</summary>
    /// <typeparam name="T">The type of the objects.</typeparam>
    public void List<T>(FieldPlan field, ReadOnlySpan<T> items)
        where T : class?
    {
        var start = Length;
        var failed = false;
        Push(field);
        Push(null);
        for (var i = 0; i < items.Length; i++)
        {
            path[depth - 1].Index = i;
            Raw((byte)',');
            if (!ListItem(field, items[i]) && !failed)
            {
                failed = true;
                muted++;
            }
        }

        depth -= 2;
        CloseList(field, start, failed);
    }

    /// <summary>Writes the selected fields of the root object.</summary>
    /// <returns>Whether the object written; otherwise nothing was written.</returns>
    internal bool Root(SelectionPlan selection, object root) => WriteObject(selection, root);

    private bool WriteItem(FieldPlan field, object value)
    {
        SelectionPlan selection;
        try
        {
            selection = field.Select(value);
        }
        catch (InvalidOperationException error)
        {
            Report(field, error, depth, withField: false);
            return false;
        }

        return WriteObject(selection, value);
    }

    private bool WriteObject(SelectionPlan selection, object value)
    {
        var outer = violated;
        var start = Length;
        var at = depth;
        var silence = muted;
        var (fieldAbove, startAbove) = (progress, fieldStart);
        violated = false;
        for (var from = 0; ;)
        {
            try
            {
                selection.ObjectBinding().WriteFields(value, selection, from, this);
                break;
            }
            catch (Exception error)
            {
                // Only a field's own code throws here: report its error and continue with the next field.
                depth = at;
                muted = silence + (violated ? 1 : 0);
                var field = selection.Fields[progress];
                Length = fieldStart;
                Raw(field.Key);
                from = progress + 1;
                Fail(field, error);
            }
        }

        var written = !violated;
        if (!written)
        {
            muted--;
            Length = start;
        }
        else
        {
            Enclose(start, (byte)'{', (byte)'}');
        }

        violated = outer;

        // The outer field may still throw, for example from a lazily evaluated list.
        (progress, fieldStart) = (fieldAbove, startAbove);
        return written;
    }

    private void Propagate(bool isNonNull)
    {
        if (isNonNull) Violate();
        else Null();
    }

    // Whether the list can stand with this item.
    private bool ListItem(FieldPlan field, object? item)
    {
        if (item is not null && WriteItem(field, item)) return true;
        if (!field.ItemIsNonNull)
        {
            Null();
            return true;
        }

        if (item is null) Report(field, NonNullViolation(field), depth, withField: false);
        return false;
    }

    private void CloseList(FieldPlan field, int start, bool failed)
    {
        if (failed)
        {
            muted--;
            Length = start;
            Propagate(field.IsNonNull);
            return;
        }

        Enclose(start, (byte)'[', (byte)']');
    }

    // Each element was written with a comma before it: the first comma becomes the opening bracket.
    private void Enclose(int start, byte opening, byte closing)
    {
        if (Length == start) Raw(opening);
        else Overwrite(start, opening);
        Raw(closing);
    }
}
