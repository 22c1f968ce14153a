using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Kinow.ClientApi.Core.Screens.Format;

/// <summary>Parts of documents as JSON, which databases keep.</summary>
public static class LayoutJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads JSON.</summary>
    /// <exception cref="LayoutFormatException">It is none.</exception>
    public static LayoutNode Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Read(document.RootElement);
        }
        catch (JsonException)
        {
            throw new LayoutFormatException(0, "This is not JSON.");
        }
    }

    /// <summary>Writes JSON.</summary>
    public static string Write(LayoutNode node)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options)) Write(json, node);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static LayoutNode Read(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object =>
            LayoutNode.Of(json.EnumerateObject().Select(static member => new LayoutMember(member.Name, Read(member.Value)))),
        JsonValueKind.Array => LayoutNode.Of(json.EnumerateArray().Select(Read)),
        JsonValueKind.String => LayoutNode.Of(json.GetString()),
        JsonValueKind.Null => LayoutNode.Of((string?)null),
        _ => LayoutNode.Plain(json.GetRawText()),
    };

    private static void Write(Utf8JsonWriter json, LayoutNode node)
    {
        if (node.Members is { } members)
        {
            json.WriteStartObject();
            foreach (var member in members)
            {
                json.WritePropertyName(member.Name);
                Write(json, member.Value);
            }

            json.WriteEndObject();
        }
        else if (node.Items is { } items)
        {
            json.WriteStartArray();
            foreach (var item in items) Write(json, item);
            json.WriteEndArray();
        }
        else if (node.IsPlain) json.WriteRawValue(node.Value!);
        else json.WriteStringValue(node.Value);
    }
}
