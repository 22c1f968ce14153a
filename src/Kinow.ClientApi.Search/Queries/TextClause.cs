using System.Text.Json;
using Kinow.ClientApi.Core.Search.Fields;
using Kinow.ClientApi.Core.Search.Nodes;
using Kinow.ClientApi.Core.Texts.Stems;
using Kinow.ClientApi.Search.Documents;

namespace Kinow.ClientApi.Search.Queries;

/// <summary>
/// Words next to each other, the last of which may go on, or one word in any of its forms: the engine's form of what is compared in memory.
/// </summary>
internal readonly struct TextClause
{
    // The engine looks the continuations of the last word up before it searches. It stops at this many, which no vocabulary reaches.
    private const int MaxContinuations = 1_000_000;

    private readonly string words;
    private readonly bool isPrefix;
    private readonly bool takesForms;

    internal TextClause(TextNode node)
    {
        words = node.Folded.Trim(' ');
        (isPrefix, takesForms) = (node.IsPrefix, node.MatchesOtherForms);
    }

    internal void Write(Utf8JsonWriter json, string field, FieldKind kind)
    {
        if (words.Length == 0) json.Nothing();
        else if (kind != FieldKind.Keyword && words.Contains(' ', StringComparison.Ordinal)) WritePhrase(json, field);
        else if (kind == FieldKind.Text && takesForms) WriteForms(json, field);
        else WriteTerm(json, field);
    }

    private void WriteTerm(Utf8JsonWriter json, string field)
    {
        json.Open(isPrefix ? "prefix"u8 : "term"u8);
        json.WriteString(field, words);
        json.Close();
    }

    // One clause whatever the number of languages: an engine takes no more than a thousand or so of them.
    private void WriteForms(Utf8JsonWriter json, string field)
    {
        json.Open("terms"u8);
        json.WriteStartArray(field);
        json.WriteStringValue(words);
        foreach (var language in WordStems.Languages) json.WriteStringValue(StemToken.Of(language, WordStems.Of(language, words)!));
        json.WriteEndArray();
        json.Close();
    }

    private void WritePhrase(Utf8JsonWriter json, string field)
    {
        json.Open(isPrefix ? "match_phrase_prefix"u8 : "match_phrase"u8);
        json.WriteStartObject(field);
        json.WriteString("query"u8, words);
        json.WriteString("analyzer"u8, "whitespace"u8);
        if (isPrefix) json.WriteNumber("max_expansions"u8, MaxContinuations);
        json.WriteEndObject();
        json.Close();
    }
}
