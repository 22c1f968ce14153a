using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Storage.Sqs.Envelopes;

/// <summary>Codes of languages and countries as text; none is null.</summary>
internal static class Codes
{
    public static string? Text(LanguageCode? code) => code is { IsNone: false } known ? known.ToString() : null;

    public static string? Text(CountryCode? code) => code is { IsUnknown: false } known ? known.ToString() : null;

    public static LanguageCode? Language(string? text) => text switch
    {
        null => null,
        _ when LanguageCode.TryParse(text, out var code) => code,
        _ => throw new EnvelopeException("The language is no code."),
    };

    public static CountryCode? Country(string? text) => text switch
    {
        null => null,
        _ when CountryCode.TryParse(text, out var code) => code,
        _ => throw new EnvelopeException("The country is no code."),
    };
}
