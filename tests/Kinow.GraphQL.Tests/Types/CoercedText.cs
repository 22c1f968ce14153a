using System.Globalization;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Tests.Types;

/// <summary>Coerced values as text that shows their form: int 1, double 1d, long 1l, string 'a', lists, objects.</summary>
internal static class CoercedText
{
    public static string Of(object? value) => value switch
    {
        null => "null",
        int i => i.ToString(CultureInfo.InvariantCulture),
        long l => l.ToString(CultureInfo.InvariantCulture) + "l",
        double d => d.ToString(CultureInfo.InvariantCulture) + "d",
        string s => $"'{s}'",
        bool b => b ? "true" : "false",
        EnumValue e => e.Name,
        object?[] items => $"[{string.Join(", ", items.Select(Of))}]",
        InputValues map => Map(map.Definitions.Where(d => map.IsGiven(d.Index)).Select(d => (d.Name, map[d.Index]))),
        Dictionary<string, object?> map => Map(map.Select(p => (p.Key, p.Value))),
        _ => throw new ArgumentException($"Unexpected form {value.GetType()}.", nameof(value)),
    };

    private static string Map(IEnumerable<(string Name, object? Value)> fields) =>
        $"{{{string.Join(", ", fields.Select(f => $"{f.Name}: {Of(f.Value)}"))}}}";
}
