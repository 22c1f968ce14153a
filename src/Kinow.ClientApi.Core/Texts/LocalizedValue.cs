namespace Kinow.ClientApi.Core.Texts;

/// <summary>One text in one language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Value">The text; an empty one was left empty on purpose.</param>
public readonly record struct LocalizedValue(LanguageCode Language, string Value);
