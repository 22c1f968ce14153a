using System.Collections.Immutable;
using System.Text.Json;
using Kinow.ClientApi.Core.Idempotency;

namespace Kinow.ClientApi.ReadModel.Idempotency;

/// <summary>An idempotency record as a document.</summary>
/// <param name="Body">The record.</param>
/// <param name="Expires">When it expires, in milliseconds since 1970, for cleaning.</param>
internal sealed record IdempotencyDocument(IdempotencyBody Body, long Expires)
{
    public static byte[] Write(IdempotencyRecord record)
    {
        var body = new IdempotencyBody(
            [.. record.Fingerprint], record.Started, record.LeaseEnds, record.Answer.IsEmpty ? null : [.. record.Answer]);
        return JsonSerializer.SerializeToUtf8Bytes(
            new IdempotencyDocument(body, record.Expires.ToUnixTimeMilliseconds()), IdempotencyJson.Default.IdempotencyDocument);
    }

    /// <summary>Reads a document.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static IdempotencyRecord Read(string id, ReadOnlySpan<byte> json)
    {
        var body = JsonSerializer.Deserialize(json, IdempotencyJson.Default.IdempotencyDocument)?.Body
            ?? throw new JsonException("A document is null.");
        return new()
        {
            Id = id,
            Fingerprint = [.. body.Fingerprint],
            Started = body.Started,
            LeaseEnds = body.LeaseEnds,
            Answer = body.Answer is { } answer ? ImmutableArray.Create(answer) : [],
        };
    }
}
