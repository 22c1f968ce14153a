using System.Globalization;

namespace Kinow.ClientApi.Core.Apps;

/// <summary>The types of values: their names, as tables and the operator's tool have them, and how people write values of them.</summary>
public static class AppValueTypes
{
    private const NumberStyles Number = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<(AppValueType Value, string Name)> All { get; } =
    [
        (AppValueType.Boolean, "boolean"),
        (AppValueType.Int, "int"),
        (AppValueType.Float, "float"),
        (AppValueType.String, "string"),
    ];

    /// <summary>The type with a name, in any case; null when there is none.</summary>
    public static AppValueType? Find(string name) => All
        .Where(known => name.Equals(known.Name, StringComparison.OrdinalIgnoreCase))
        .Select(static known => (AppValueType?)known.Value)
        .FirstOrDefault();

    /// <summary>The name of a type.</summary>
    public static string NameOf(AppValueType type) => All.First(known => known.Value == type).Name;

    /// <summary>The narrowest type that a text is a value of.</summary>
    public static AppValueType Guess(string text) =>
        All.Select(static known => known.Value).FirstOrDefault(type => Normalize(type, text) is not null, AppValueType.String);

    /// <summary>A value as tables have it, such as <c>true</c> for <c>True</c>; null when the text is none of the type.</summary>
    public static string? Normalize(AppValueType type, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return type switch
        {
            AppValueType.Boolean => bool.TryParse(text, out var value) ? value ? "true" : "false" : null,
            AppValueType.Int => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
                ? value.ToString(CultureInfo.InvariantCulture)
                : null,
            AppValueType.Float => decimal.TryParse(text, Number, CultureInfo.InvariantCulture, out var value)
                ? value.ToString(CultureInfo.InvariantCulture)
                : null,
            _ => text.Length <= AppValue.MaxText ? text : null,
        };
    }
}
