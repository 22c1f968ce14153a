using System.Globalization;

namespace Kinow.ClientApi.Core.Apps;

/// <summary>A value that an operator sets. At most one of its readings is not null.</summary>
/// <param name="Type">What it is.</param>
/// <param name="Text">The value, as text: <c>true</c>, <c>42</c>, <c>0.5</c>.</param>
public readonly record struct TypedValue(AppValueType Type, string Text)
{
    /// <summary>The value; null when it is neither true nor false.</summary>
    public bool? Boolean => Type == AppValueType.Boolean && bool.TryParse(Text, out var value) ? value : null;

    /// <summary>The value; null when it is no whole number of 32 bits.</summary>
    public int? Int => Type == AppValueType.Int && int.TryParse(Text, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>The value; null when it is no number.</summary>
    public double? Float =>
        Type == AppValueType.Float && double.TryParse(Text, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
            ? value
            : null;

    /// <summary>The value; null when it is no text.</summary>
    public string? String => Type == AppValueType.String ? Text : null;

    /// <summary>Whether the text is a value of the type.</summary>
    public bool IsValid => (Boolean ?? Int ?? Float ?? (object?)String) is not null;
}
