using System.Text.Json;

namespace Kinow.ClientApi.Search.Documents.Mappings;

/// <summary>Writes the properties of a strict mapping.</summary>
internal sealed class MappingWriter(Utf8JsonWriter json)
{
    // Longer keywords than an index can hold would make it refuse the document.
    private const int LongestKeyword = 8191;

    internal void Keyword(string name)
    {
        json.WriteStartObject(name);
        json.WriteString("type"u8, "keyword"u8);
        json.WriteNumber("ignore_above"u8, LongestKeyword);
        json.WriteEndObject();
    }

    /// <summary>Stored and returned, never looked for.</summary>
    internal void Label(string name)
    {
        json.WriteStartObject(name);
        json.WriteString("type"u8, "keyword"u8);
        json.WriteBoolean("index"u8, false);
        json.WriteBoolean("doc_values"u8, false);
        json.WriteEndObject();
    }

    internal void Number(string name) => Typed(name, "long"u8);

    internal void Flag(string name) => Typed(name, "boolean"u8);

    /// <summary>Words that were folded before: the engine only parts them. Ranks are constants, so that lengths need not be kept.</summary>
    internal void Words(string name)
    {
        json.WriteStartObject(name);
        json.WriteString("type"u8, "text"u8);
        json.WriteString("analyzer"u8, "whitespace"u8);
        json.WriteBoolean("norms"u8, false);
        json.WriteEndObject();
    }

    /// <summary>Stored as it is and not looked into.</summary>
    internal void Opaque(string name)
    {
        json.WriteStartObject(name);
        json.WriteString("type"u8, "object"u8);
        json.WriteBoolean("enabled"u8, false);
        json.WriteEndObject();
    }

    internal void Object(string name, Action<MappingWriter> properties, bool nested = false)
    {
        json.WriteStartObject(name);
        if (nested) json.WriteString("type"u8, "nested"u8);
        json.WriteString("dynamic"u8, "strict"u8);
        json.WriteStartObject("properties"u8);
        properties(this);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Keywords by language. A language that is added later finds its place by itself.</summary>
    internal void Languages(string name)
    {
        json.WriteStartObject(name);
        json.WriteString("type"u8, "object"u8);
        json.WriteBoolean("dynamic"u8, true);
        json.WriteEndObject();
    }

    private void Typed(string name, ReadOnlySpan<byte> type)
    {
        json.WriteStartObject(name);
        json.WriteString("type"u8, type);
        json.WriteEndObject();
    }
}
