namespace Kinow.ClientApi.Core.Texts;

/// <summary>A text in the languages it was written in. A language without a value is missing; an empty value is a value.</summary>
public sealed class LocalizedText
{
    private readonly LocalizedValue[] values;

    private LocalizedText(LocalizedValue[] values) => this.values = values;

    /// <summary>The text that no language has.</summary>
    public static LocalizedText Missing { get; } = new([]);

    /// <summary>Whether no language has a value.</summary>
    public bool IsMissing => values.Length == 0;

    /// <summary>The values, in the order they were entered.</summary>
    public ReadOnlySpan<LocalizedValue> Values => values;

    /// <summary>A text with the given values.</summary>
    /// <param name="values">At most one value for each language.</param>
    public static LocalizedText Of(params ReadOnlySpan<LocalizedValue> values) => values.IsEmpty ? Missing : new(values.ToArray());

    /// <summary>A text in one language.</summary>
    public static LocalizedText Of(LanguageCode language, string value) => new([new(language, value)]);

    /// <summary>The value in exactly this language, or null.</summary>
    public string? In(LanguageCode language)
    {
        foreach (ref readonly var value in values.AsSpan())
        {
            if (value.Language == language) return value.Value;
        }

        return null;
    }

    /// <summary>The value in the first language of the chain that has one, else in any language, else null.</summary>
    /// <param name="languages">The languages to try.</param>
    public string? Resolve(LanguageChain languages) =>
        values.Length == 0 ? null : In(languages.Requested) ?? In(languages.Fallback) ?? values[0].Value;

    /// <summary>The values with their languages, for a debugger.</summary>
    public override string ToString() => string.Join(" | ", values.Select(v => $"{v.Language}: {v.Value}"));
}
