using System.Text.Json;

namespace Kinow.GraphQL.AspNetCore.Live.Sockets;

/// <summary>Credentials in the payload of <c>connection_init</c>, or of a <c>ping</c> that renews them.</summary>
internal static class SocketCredentials
{
    /// <summary>The value that the header Authorization would have; <c>null</c> where the payload names none.</summary>
    /// <param name="payload">An object with <c>authorization</c>, or with the <c>accessToken</c> alone.</param>
    public static string? Read(ReadOnlyMemory<byte> payload) => SocketPayload.Read(payload, Find);

    private static string? Find(JsonElement payload)
    {
        foreach (var member in payload.EnumerateObject())
        {
            if (member.Value.ValueKind != JsonValueKind.String) continue;
            if (member.Name.Equals("authorization", StringComparison.OrdinalIgnoreCase)) return member.Value.GetString();
            if (member.Name == "accessToken") return $"Bearer {member.Value.GetString()}";
        }

        return null;
    }
}
