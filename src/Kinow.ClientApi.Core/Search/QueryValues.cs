using Kinow.ClientApi.Core.Search.Fields;
using Kinow.ClientApi.Core.Search.Nodes;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Search;

/// <summary>Reads values and turns them into nodes according to the kind of their field.</summary>
internal sealed class QueryValues(QueryReader reader)
{
    internal QueryNode? Quoted(SearchField? field)
    {
        var start = reader.Position;
        reader.TryTakeQuote();
        return reader.ReadQuoted() is { } words ? Words(field, words, false, start, isQuoted: true) : null;
    }

    internal QueryNode? Words(SearchField? field, string words, bool isPrefix, int start, bool isQuoted = false)
    {
        if (field is null || field.IsText) return new TextNode(field, words, isPrefix, isQuoted);
        if (isPrefix)
        {
            reader.Fail(start, $"The field {field.Name} holds no words, so a wildcard cannot be used.");
            return null;
        }

        return Measure(field, words, start) is { } period ? new RangeNode(field, period.First, period.Last) : null;
    }

    internal QueryNode? Comparison(SearchField? field)
    {
        var start = reader.Position;
        var above = reader.TryTake('>');
        if (!above) reader.TryTake('<');
        var inclusive = reader.TryTake('=');
        reader.SkipSpaces();
        var valueAt = reader.Position;
        if (!TakesRanges(field, start) || reader.ReadBound() is not { } value || Measure(field!, value, valueAt) is not { } period)
        {
            return null;
        }

        return above ? Between(field!, (period, inclusive), null) : Between(field!, null, (period, inclusive));
    }

    internal QueryNode? Range(SearchField? field)
    {
        var start = reader.Position;
        var lowerInclusive = reader.TryTake('[');
        if (!lowerInclusive) reader.TryTake('{');
        if (!TakesRanges(field, start) || !TryReadBound(field!, out var lower)) return null;
        reader.SkipSpaces();
        if (!reader.TryTakeWord("TO"))
        {
            reader.Fail(reader.Position, "A range is written [from TO to].");
            return null;
        }

        if (!TryReadBound(field!, out var upper)) return null;
        reader.SkipSpaces();
        var upperInclusive = reader.TryTake(']');
        if (!upperInclusive && !reader.TryTake('}'))
        {
            reader.Fail(start, "The range is not closed.");
            return null;
        }

        return Between(
            field!,
            lower is { } from ? (from, lowerInclusive) : null,
            upper is { } to ? (to, upperInclusive) : null);
    }

    private static RangeNode Between(
        SearchField field, (ValuePeriod Period, bool Inclusive)? lower, (ValuePeriod Period, bool Inclusive)? upper)
    {
        var (min, max) = (long.MinValue, long.MaxValue);
        if (lower is { } from)
        {
            if (!from.Inclusive && from.Period.Last == long.MaxValue) return new(field, long.MaxValue, long.MinValue);
            min = from.Inclusive ? from.Period.First : from.Period.Last + 1;
        }

        if (upper is { } to)
        {
            if (!to.Inclusive && to.Period.First == long.MinValue) return new(field, long.MaxValue, long.MinValue);
            max = to.Inclusive ? to.Period.Last : to.Period.First - 1;
        }

        return new(field, min, max);
    }

    private bool TryReadBound(SearchField field, out ValuePeriod? period)
    {
        period = null;
        reader.SkipSpaces();
        var start = reader.Position;
        if (reader.ReadBound() is not { } bound) return false;
        if (bound == "*") return true;
        period = Measure(field, bound, start);
        return period is not null;
    }

    private bool TakesRanges(SearchField? field, int start)
    {
        if (field is { Kind: FieldKind.Integer or FieldKind.Date } or { NumericText: true }) return true;
        reader.Fail(
            start, field is null ? "A range needs a field before it." : $"The field {field.Name} has no order, so a range cannot be used.");
        return false;
    }

    private ValuePeriod? Measure(SearchField field, string value, int start)
    {
        if (field is AnyField) return ValuePeriod.Of(value.GetHashCode(StringComparison.Ordinal));
        switch (field.Kind)
        {
            case FieldKind.Boolean when value is "true" or "false":
                return ValuePeriod.Of(value == "true" ? 1 : 0);
            case FieldKind.Boolean:
                reader.Fail(start, $"The field {field.Name} is true or false.");
                return null;
            case FieldKind.Date:
                if (ValuePeriod.TryParseDate(value, out var period)) return period;
                reader.Fail(start, $"The field {field.Name} needs a date such as 2026, 2026-03, 2026-03-01 or 2026-03-01T20:30:00Z.");
                return null;
            default:
                if (WholeNumber.TryParse(value, out var number))
                {
                    return ValuePeriod.Of(number);
                }

                reader.Fail(start, $"The field {field.Name} needs a whole number here.");
                return null;
        }
    }
}
