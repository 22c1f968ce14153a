using System.Text.Json;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Storage.Elasticsearch.Queries;

/// <summary>Words next to each other, the last of which may go on: the engine's form of what is compared in memory.</summary>
internal readonly struct TextClause
{
    // The engine looks the continuations of the last word up before it searches. It stops at this many, which no vocabulary reaches.
    private const int MaxContinuations = 1_000_000;

    private readonly string words;
    private readonly bool isPrefix;

    internal TextClause(string text, bool isPrefix)
    {
        words = TextFolding.Fold(text).Trim(' ');
        this.isPrefix = isPrefix;
    }

    internal void Write(Utf8JsonWriter json, string field, FieldKind kind)
    {
        if (words.Length == 0) json.Nothing();
        else if (kind == FieldKind.Keyword || !words.Contains(' ', StringComparison.Ordinal)) WriteTerm(json, field);
        else WritePhrase(json, field);
    }

    private void WriteTerm(Utf8JsonWriter json, string field)
    {
        json.Open(isPrefix ? "prefix"u8 : "term"u8);
        json.WriteString(field, words);
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
