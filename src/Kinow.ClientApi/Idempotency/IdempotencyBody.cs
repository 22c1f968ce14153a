using System.Text.Json;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Expiring;
using Kinow.ClientApi.Core.Idempotency;

namespace Kinow.ClientApi.Idempotency;

/// <summary>A record of a key as it is kept.</summary>
internal sealed record IdempotencyBody(byte[] Fingerprint, DateTimeOffset Started, DateTimeOffset LeaseEnds, byte[]? Answer)
{
    private const string Prefix = "idempotency:";

    public static string IdOf(string key) => Prefix + key;

    public static ExpiringRecord Write(IdempotencyRecord record)
    {
        var body = new IdempotencyBody(
            [.. record.Fingerprint], record.Started, record.LeaseEnds, record.Answer.IsEmpty ? null : [.. record.Answer]);
        return new(
            IdOf(record.Id), [.. JsonSerializer.SerializeToUtf8Bytes(body, IdempotencyJson.Default.IdempotencyBody)], record.Expires);
    }

    /// <summary>Reads what was written.</summary>
    /// <exception cref="StoreUnavailableException">It was not written by this code: nothing is known of the key.</exception>
    public static IdempotencyRecord Read(ExpiringRecord record)
    {
        try
        {
            var body = JsonSerializer.Deserialize(record.Content.AsSpan(), IdempotencyJson.Default.IdempotencyBody)
                ?? throw new JsonException("A record is null.");
            return new()
            {
                Id = record.Id[Prefix.Length..],
                Fingerprint = [.. body.Fingerprint],
                Started = body.Started,
                LeaseEnds = body.LeaseEnds,
                Answer = [.. body.Answer ?? []],
            };
        }
        catch (JsonException wrong)
        {
            throw new StoreUnavailableException("What is remembered of an idempotency key cannot be read.", wrong);
        }
    }
}
