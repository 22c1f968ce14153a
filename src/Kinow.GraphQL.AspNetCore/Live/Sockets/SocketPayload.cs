using System.Text.Json;

namespace Kinow.GraphQL.AspNetCore.Live.Sockets;

/// <summary>Reads the payload of a message, which is any JSON.</summary>
internal static class SocketPayload
{
    /// <summary>Reads an object; anything else says nothing.</summary>
    /// <param name="payload">The payload; empty for none.</param>
    /// <param name="find">Finds in the object what is wanted, before it returns.</param>
    /// <exception cref="SocketClosedException">It cannot be read.</exception>
    public static T? Read<T>(ReadOnlyMemory<byte> payload, Func<JsonElement, T?> find)
    {
        if (payload.IsEmpty) return default;
        try
        {
            using var json = JsonDocument.Parse(payload);
            return json.RootElement.ValueKind == JsonValueKind.Object ? find(json.RootElement) : default;
        }
        catch (Exception malformed) when (malformed is JsonException or InvalidOperationException)
        {
            throw new SocketClosedException(CloseCodes.BadRequest, "The payload has text that is no Unicode.");
        }
    }
}
