namespace Kinow.GraphQL.AspNetCore.Live.Sockets;

/// <summary>Messages of the protocol <c>graphql-transport-ws</c> to a client.</summary>
internal static class SocketFrames
{
    /// <summary>The answer to <c>connection_init</c>.</summary>
    public static byte[] ConnectionAck { get; } = "{\"type\":\"connection_ack\"}"u8.ToArray();

    /// <summary>The answer to <c>ping</c>.</summary>
    public static byte[] Pong { get; } = "{\"type\":\"pong\"}"u8.ToArray();

    /// <summary>What an operation says.</summary>
    public static JsonBuffer Of(string id, LiveMessage type, byte[]? payload)
    {
        var json = new JsonBuffer((payload?.Length ?? 0) + 128);
        json.Raw("{\"id\":"u8);
        json.String(id);
        json.Raw(type switch
        {
            LiveMessage.Next => ",\"type\":\"next\""u8,
            LiveMessage.Error => ",\"type\":\"error\""u8,
            _ => ",\"type\":\"complete\""u8,
        });
        if (payload is not null)
        {
            json.Raw(",\"payload\":"u8);
            json.Raw(payload);
        }

        json.Raw((byte)'}');
        return json;
    }
}
