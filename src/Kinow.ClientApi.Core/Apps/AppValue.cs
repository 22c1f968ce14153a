namespace Kinow.ClientApi.Core.Apps;

/// <summary>A value that apps read by its name, or a switch of one of their features.</summary>
public sealed record AppValue
{
    /// <summary>Longest name, in characters.</summary>
    public const int MaxName = 64;

    /// <summary>Longest text, in characters.</summary>
    public const int MaxText = 4_000;

    /// <summary>Identifier.</summary>
    public required long Id { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>What it is.</summary>
    public required AppValueType Type { get; init; }

    /// <summary>The value, as text: <c>true</c>, <c>42</c>, <c>0.5</c>.</summary>
    public required string Text { get; init; }

    /// <summary>Which builds it is for, and where.</summary>
    public AppTarget Target { get; init; }

    /// <summary>The value.</summary>
    public TypedValue Value => new(Type, Text);

    /// <summary>Whether a text can be a name.</summary>
    public static bool IsName(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length is > 0 and <= MaxName && !text.Any(static c => char.IsWhiteSpace(c) || char.IsControl(c));
    }

    /// <summary>The value and what it is for, for a person.</summary>
    public override string ToString() => $"{Name} = {Text} ({AppValueTypes.NameOf(Type)}) for {Target}";
}
