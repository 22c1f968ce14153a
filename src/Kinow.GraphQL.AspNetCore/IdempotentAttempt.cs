using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Kinow.GraphQL.AspNetCore;

/// <summary>
/// One of the attempts to carry out a request with an Idempotency-Key. All of them make the same ids in the same order, so that what one
/// attempt has sent already is recognised when the next one sends it. Not safe for concurrent use: fields of a mutation run in turn.
/// </summary>
public sealed class IdempotentAttempt
{
    private readonly byte[] secret;
    private int made;

    internal IdempotentAttempt(DateTimeOffset started, bool isResumed, byte[] secret) =>
        (Started, IsResumed, this.secret) = (started, isResumed, secret);

    /// <summary>When the first attempt began.</summary>
    public DateTimeOffset Started { get; }

    /// <summary>Whether an earlier attempt may have had an effect without leaving an answer.</summary>
    public bool IsResumed { get; }

    /// <summary>
    /// The next id: a UUID version 7 (RFC 9562) of the first attempt's instant, whose random part only the key's holder can tell.
    /// </summary>
    public Guid NewId()
    {
        Span<byte> input = stackalloc byte[sizeof(long) + sizeof(int)];
        BinaryPrimitives.WriteInt64BigEndian(input, Started.ToUnixTimeMilliseconds());
        BinaryPrimitives.WriteInt32BigEndian(input[sizeof(long)..], made++);
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(secret, input, hash);
        var id = hash[..16];
        input[2..sizeof(long)].CopyTo(id);
        id[6] = (byte)((id[6] & 0x0F) | 0x70);
        id[8] = (byte)((id[8] & 0x3F) | 0x80);
        return new(id, bigEndian: true);
    }
}
