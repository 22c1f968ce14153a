using System.Collections.Immutable;
using System.Text.Json;
using Kinow.ClientApi.Core.Expiring;

namespace Kinow.ClientApi.ReadModel.Expiring;

/// <summary>A short-lived record as a document.</summary>
/// <param name="Body">Its content.</param>
/// <param name="Expires">When it expires, in milliseconds since 1970.</param>
internal sealed record ExpiringDocument(byte[] Body, long Expires)
{
    /// <summary>A record as a store keeps it: exact to the millisecond.</summary>
    public static ExpiringRecord Kept(ExpiringRecord record) => record with { Expires = Moment(record.Expires.ToUnixTimeMilliseconds()) };

    public static byte[] Write(ExpiringRecord record) => JsonSerializer.SerializeToUtf8Bytes(
        new([.. record.Content], record.Expires.ToUnixTimeMilliseconds()), ExpiringJson.Default.ExpiringDocument);

    /// <summary>Reads a document.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static ExpiringRecord Read(string id, ReadOnlySpan<byte> json)
    {
        var document = JsonSerializer.Deserialize(json, ExpiringJson.Default.ExpiringDocument)
            ?? throw new JsonException("A document is null.");
        return new(id, ImmutableArray.Create(document.Body), Moment(document.Expires));
    }

    private static DateTimeOffset Moment(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
}
