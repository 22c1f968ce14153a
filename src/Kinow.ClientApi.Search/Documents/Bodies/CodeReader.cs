using System.Text.Json;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Search.Documents.Bodies;

/// <summary>Reads codes of two letters without making strings of them.</summary>
internal static class CodeReader
{
    internal static LanguageCode ReadLanguage(ref Utf8JsonReader reader)
    {
        Span<char> text = stackalloc char[2];
        if (!TryCopy(ref reader, text, out var length)) throw new JsonException("This is no language.");
        if (length == 0) return LanguageCode.None;
        return LanguageCode.TryParse(text, out var code) ? code : throw new JsonException("This is no language.");
    }

    internal static CountryCode ReadCountry(ref Utf8JsonReader reader)
    {
        Span<char> text = stackalloc char[2];
        if (!TryCopy(ref reader, text, out var length)) throw new JsonException("This is no country.");
        if (length == 0) return CountryCode.Unknown;
        return CountryCode.TryParse(text, out var code) ? code : throw new JsonException("This is no country.");
    }

    private static bool TryCopy(ref Utf8JsonReader reader, scoped Span<char> text, out int length)
    {
        length = 0;
        var bytes = reader.HasValueSequence || reader.ValueIsEscaped ? default : reader.ValueSpan;
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName) || bytes.Length is not (0 or 2)) return false;
        foreach (var letter in bytes) text[length++] = (char)letter;
        return true;
    }
}
