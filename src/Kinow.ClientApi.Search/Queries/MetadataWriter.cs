using System.Text.Json;
using Kinow.ClientApi.Core.Search.Fields;

namespace Kinow.ClientApi.Search.Queries;

/// <summary>Looks at the values of the facts with one name.</summary>
internal sealed class MetadataWriter(SearchField field, string name) : FieldWriter(field)
{
    private const string Value = "metadata.value";

    internal override void Words(Utf8JsonWriter json, TextClause words)
    {
        Begin(json);
        words.Write(json, Value, FieldKind.Text);
        End(json);
    }

    internal override void Range(Utf8JsonWriter json, long min, long max)
    {
        Begin(json);
        json.Range(DocumentFields.MetadataNumber, min, max);
        End(json);
    }

    internal override void Exists(Utf8JsonWriter json)
    {
        Begin(json);
        json.Exists(Value);
        End(json);
    }

    private static void End(Utf8JsonWriter json)
    {
        json.WriteEndArray();
        json.Close();
        json.Close();
    }

    private void Begin(Utf8JsonWriter json)
    {
        json.Open("nested"u8);
        json.WriteString("path"u8, DocumentFields.Metadata);
        json.WritePropertyName("query"u8);
        json.Open("bool"u8);
        json.WriteStartArray("filter"u8);
        json.Term(DocumentFields.MetadataName, name);
    }
}
