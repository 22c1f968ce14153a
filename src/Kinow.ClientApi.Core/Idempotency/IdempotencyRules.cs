using System.Collections.Immutable;
using System.Security.Cryptography;
using Kinow.ClientApi.Core.Commands;

namespace Kinow.ClientApi.Core.Idempotency;

/// <summary>What idempotency keys promise.</summary>
public static class IdempotencyRules
{
    /// <summary>How long a key is remembered, from the first request with it.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    /// <summary>
    /// How long an attempt may take: longer than any request does, and half as long as a used refresh token is answered with its successor,
    /// so that a renewal can be tried again.
    /// </summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(15);

    /// <summary>The record of the first request with a key.</summary>
    public static IdempotencyRecord Begin(string id, ImmutableArray<byte> fingerprint, DateTimeOffset now) => new()
    {
        Id = id,
        Fingerprint = fingerprint,
        Started = Command.Moment(now),
        LeaseEnds = now + Lease,
    };

    /// <summary>The record once a further attempt has begun: it is dated like the first.</summary>
    public static IdempotencyRecord Resume(IdempotencyRecord record, DateTimeOffset now) => record with { LeaseEnds = now + Lease };

    /// <summary>The record once an attempt has ended without an answer to keep.</summary>
    public static IdempotencyRecord Release(IdempotencyRecord record, DateTimeOffset now) => record with { LeaseEnds = now };

    /// <summary>What a record means for a request with its key.</summary>
    /// <param name="fingerprint">The request's.</param>
    public static IdempotencyStanding StandingOf(IdempotencyRecord record, ReadOnlySpan<byte> fingerprint, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(record);
        return !CryptographicOperations.FixedTimeEquals(record.Fingerprint.AsSpan(), fingerprint) ? IdempotencyStanding.Reused
            : !record.Answer.IsEmpty ? IdempotencyStanding.Completed
            : now >= record.LeaseEnds ? IdempotencyStanding.Abandoned
            : IdempotencyStanding.InProgress;
    }
}
