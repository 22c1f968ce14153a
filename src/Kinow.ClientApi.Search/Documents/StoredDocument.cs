using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Kinow.ClientApi.Search.Documents;

/// <summary>Documents for people to read.</summary>
public static class StoredDocument
{
    /// <summary>A stored document with its body as JSON.</summary>
    /// <param name="source">The document, as the engine has it.</param>
    /// <exception cref="JsonException">It is no document.</exception>
    public static JsonObject Open(ReadOnlySpan<byte> source)
    {
        var document = JsonNode.Parse(source) as JsonObject ?? throw new JsonException("A document is an object.");
        if (document["body"] is JsonValue body)
            document["body"] = JsonNode.Parse(PackedBody.Unpack(Encoding.UTF8.GetBytes(body.ToJsonString())));
        return document;
    }
}
