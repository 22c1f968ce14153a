using System.Text.Json.Nodes;

namespace Kinow.ClientApi.Search.Documents;

/// <summary>Documents for people to read.</summary>
public static class StoredDocument
{
    /// <summary>A stored document with its body as JSON.</summary>
    /// <param name="source">The document, as the engine has it.</param>
    /// <exception cref="System.Text.Json.JsonException">It is no document.</exception>
    public static JsonObject Open(ReadOnlySpan<byte> source)
    {
        var document = JsonNode.Parse(source) as JsonObject ?? throw new System.Text.Json.JsonException("A document is an object.");
        if (document["body"] is JsonValue body)
            document["body"] = JsonNode.Parse(PackedBody.Unpack(System.Text.Encoding.UTF8.GetBytes(body.ToJsonString())));
        return document;
    }
}
