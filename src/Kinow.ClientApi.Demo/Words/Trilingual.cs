using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Demo.Words;

/// <summary>A text in the three languages of the generated catalogue.</summary>
internal readonly record struct Trilingual(string English, string French, string Arabic)
{
    internal static LanguageCode En { get; } = LanguageCode.Parse("en");

    internal static LanguageCode Fr { get; } = LanguageCode.Parse("fr");

    internal static LanguageCode Ar { get; } = LanguageCode.Parse("ar");

    internal LocalizedText ToText() => LocalizedText.Of([new(En, English), new(Fr, French), new(Ar, Arabic)]);

    internal Trilingual Append(string suffix) => new(English + suffix, French + suffix, Arabic + suffix);

    internal Trilingual Append(string separator, in Trilingual other) => new(
        English + separator + other.English, French + separator + other.French, Arabic + separator + other.Arabic);

    internal Trilingual Replace(string slot, in Trilingual value) => new(
        English.Replace(slot, value.English, StringComparison.Ordinal),
        French.Replace(slot, value.French, StringComparison.Ordinal),
        Arabic.Replace(slot, value.Arabic, StringComparison.Ordinal));
}
