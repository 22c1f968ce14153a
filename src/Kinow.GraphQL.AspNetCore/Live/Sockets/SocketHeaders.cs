using System.Text.Json;

namespace Kinow.GraphQL.AspNetCore.Live.Sockets;

/// <summary>What the payload of <c>connection_init</c> says in the place of request headers, which pages cannot set on sockets.</summary>
internal static class SocketHeaders
{
    private const int MaxLength = 1024;

    /// <summary>Finds the headers among the members of a payload.</summary>
    /// <param name="payload">An object, or anything else that names none.</param>
    /// <param name="allowed">The names of those that count, whatever their case.</param>
    /// <exception cref="SocketClosedException">A value is longer than any of a header may be, or no text.</exception>
    public static KeyValuePair<string, string>[] Read(ReadOnlyMemory<byte> payload, IList<string> allowed) =>
        SocketPayload.Read<KeyValuePair<string, string>[]>(payload, said => [.. Find(said, allowed)]) ?? [];

    private static IEnumerable<KeyValuePair<string, string>> Find(JsonElement payload, IList<string> allowed)
    {
        foreach (var member in payload.EnumerateObject())
        {
            if (member.Value.ValueKind != JsonValueKind.String) continue;
            if (!allowed.Contains(member.Name, StringComparer.OrdinalIgnoreCase)) continue;
            var value = member.Value.GetString()!;
            if (value.Length > MaxLength)
                throw new SocketClosedException(CloseCodes.BadRequest, $"{member.Name} has more than {MaxLength} characters.");
            yield return new(member.Name, value);
        }
    }
}
