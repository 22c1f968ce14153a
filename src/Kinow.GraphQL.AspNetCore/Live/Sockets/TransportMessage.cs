using System.Text.Json;

namespace Kinow.GraphQL.AspNetCore.Live.Sockets;

/// <summary>A message of the protocol <c>graphql-transport-ws</c> by a client.</summary>
/// <param name="Type">What it is.</param>
/// <param name="Id">The operation that it is about; <c>null</c> for none.</param>
/// <param name="Payload">Its payload as JSON, in the memory that the message was read into; empty for none.</param>
internal readonly record struct TransportMessage(string Type, string? Id, ReadOnlyMemory<byte> Payload)
{
    public const string ConnectionInit = "connection_init";
    public const string Ping = "ping";
    public const string Pong = "pong";
    public const string Subscribe = "subscribe";
    public const string Complete = "complete";

    private const int MaxDepth = 64;

    /// <summary>Reads a message.</summary>
    /// <returns>Whether it is one.</returns>
    public static bool TryRead(ReadOnlyMemory<byte> json, out TransportMessage message)
    {
        try
        {
            return TryReadObject(json, out message);
        }
        catch (Exception malformed) when (malformed is JsonException or InvalidOperationException)
        {
            message = default;
            return false;
        }
    }

    private static bool TryReadObject(ReadOnlyMemory<byte> json, out TransportMessage message)
    {
        string? type = null;
        string? id = null;
        ReadOnlyMemory<byte> payload = default;
        message = default;
        var reader = new Utf8JsonReader(json.Span, new JsonReaderOptions { MaxDepth = MaxDepth });
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isType = reader.ValueTextEquals("type"u8);
            var isId = reader.ValueTextEquals("id"u8);
            var isPayload = reader.ValueTextEquals("payload"u8);
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            if (isType) type = reader.GetString();
            else if (isId) id = reader.GetString();
            else reader.Skip();
            if (isPayload && reader.TokenType != JsonTokenType.Null) payload = json[start..(int)reader.BytesConsumed];
        }

        // What follows the object makes the reader throw.
        reader.Read();
        if (type is null || (type is Subscribe or Complete && string.IsNullOrEmpty(id))) return false;
        message = new(type, id, payload);
        return true;
    }
}
