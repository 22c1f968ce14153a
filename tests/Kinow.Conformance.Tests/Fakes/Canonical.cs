using System.Collections;
using System.Globalization;
using Kinow.GraphQL.Types;

namespace Kinow.Conformance.Tests.Fakes;

/// <summary>One text for a coerced value, whatever the language that holds it.</summary>
internal static class Canonical
{
    public static string Of(InputValues? values) => values is null ? "{}" : Object(values.Definitions
        .Where(d => values.IsGiven(d.Index))
        .Select(d => (d.Name, values[d.Index])));

    public static string Of(VariableValues values) => Object(values.Definitions
        .Select((definition, index) => (definition.Variable.Name.Value, Index: index))
        .Where(v => values.IsGiven(v.Index))
        .Select(v => (v.Value, values[v.Index])));

    public static string Of(object? value) => value switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        string text => $"s{text.Length}:{text}",
        EnumValue named => Of(named.Name),
        InputValues nested => Of(nested),
        IDictionary<string, object?> map => Object(map.Select(p => (p.Key, p.Value))),
        IEnumerable items => $"[{string.Join(',', items.Cast<object?>().Select(Of))}]",
        _ => Number(Convert.ToDouble(value, CultureInfo.InvariantCulture)),
    };

    private static string Number(double value) =>
        "n" + BitConverter.DoubleToInt64Bits(value == 0 ? 0 : value).ToString("x", CultureInfo.InvariantCulture);

    private static string Object(IEnumerable<(string Name, object? Value)> members) =>
        $"{{{string.Join(',', members.OrderBy(m => m.Name, StringComparer.Ordinal).Select(m => $"{m.Name}={Of(m.Value)}"))}}}";
}
