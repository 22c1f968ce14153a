using System.Buffers;
using System.Text.Json;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Search.Documents.Mappings;

namespace Kinow.ClientApi.Search.Indices;

/// <summary>The template that the indices of a kind follow.</summary>
internal static class IndexTemplate
{
    /// <summary>A changed title shows in lists within a second of its change, everything else on its way included.</summary>
    internal const string RefreshInterval = "200ms";

    /// <summary>What is read by its id is there as soon as it is written.</summary>
    internal const string NoRefresh = "-1";

    private const int LowestPriority = 500;

    /// <summary>Writes the template. Of two patterns that begin the same, the longer one goes first.</summary>
    internal static ReadOnlyMemory<byte> Write(ReadModelNames names, DocumentKind kind)
    {
        var buffer = new ArrayBufferWriter<byte>(2048);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteStartArray("index_patterns"u8);
            json.WriteStringValue(names.Prefix(kind) + "*");
            json.WriteEndArray();
            json.WriteNumber("priority"u8, LowestPriority + names.Alias(kind).Length - names.Root.Length);
            json.WriteStartObject("template"u8);
            WriteSettings(json, kind);
            json.WritePropertyName("mappings"u8);
            WriteMappings(json, kind);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    /// <summary>Writes the mapping alone.</summary>
    internal static ReadOnlyMemory<byte> WriteMapping(DocumentKind kind)
    {
        var buffer = new ArrayBufferWriter<byte>(2048);
        using (var json = new Utf8JsonWriter(buffer)) WriteMappings(json, kind);
        return buffer.WrittenMemory;
    }

    private static void WriteSettings(Utf8JsonWriter json, DocumentKind kind)
    {
        json.WriteStartObject("settings"u8);
        json.WriteNumber("index.number_of_shards"u8, 1);
        json.WriteString("index.auto_expand_replicas"u8, "0-1"u8);
        json.WriteString("index.refresh_interval"u8, kind.IsSearched ? RefreshInterval : NoRefresh);
        if (!kind.IsDurable) json.WriteString("index.translog.durability"u8, "async"u8);
        json.WriteEndObject();
    }

    private static void WriteMappings(Utf8JsonWriter json, DocumentKind kind)
    {
        json.WriteStartObject();
        json.WriteString("dynamic"u8, "strict"u8);
        WriteLanguages(json);
        json.WriteStartObject("properties"u8);
        var mapping = new MappingWriter(json);
        mapping.Keyword("id");
        mapping.Number("version");
        mapping.Number("layout");
        mapping.Label("hash");
        mapping.Flag("deleted");
        mapping.Opaque("body");
        kind.Map(mapping);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteLanguages(Utf8JsonWriter json)
    {
        json.WriteStartArray("dynamic_templates"u8);
        json.WriteStartObject();
        json.WriteStartObject("languages"u8);
        json.WriteString("path_match"u8, "s.*"u8);
        new MappingWriter(json).Keyword("mapping");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
