using System.Globalization;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Apps;

/// <summary>The types of values: their names, as tables and the operator's tool have them, and how people write values of them.</summary>
public static class AppValueTypes
{
    private const NumberStyles Number = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <summary>The names, in any case, from the narrowest to the widest.</summary>
    public static EnumNames<AppValueType> Names { get; } = new(
        StringComparison.OrdinalIgnoreCase,
        (AppValueType.Boolean, "boolean"), (AppValueType.Int, "int"),
        (AppValueType.Float, "float"), (AppValueType.String, "string"));

    /// <summary>The name of a type.</summary>
    public static string NameOf(AppValueType type) => Names.NameOf(type);

    /// <summary>The narrowest type that a text is a value of.</summary>
    public static AppValueType Guess(string text) =>
        Names.All.Select(static known => known.Value).FirstOrDefault(type => Normalize(type, text) is not null, AppValueType.String);

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
